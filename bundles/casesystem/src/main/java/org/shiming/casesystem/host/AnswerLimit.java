package org.shiming.casesystem.host;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Ends the reading of an answer at its limit. The transport's own limit counts until the headers only, and a thread
 * that reads the body cannot be interrupted: a host that sends a byte now and then would hold it for ever.
 */
final class AnswerLimit extends AbstractPhaseInterceptor<Message> {
    /** The limit of one message, put on the request by {@link HostLink}. */
    static final String MILLIS = "org.shiming.casesystem.answerLimitMillis";

    AnswerLimit() {
        super(Phase.RECEIVE);
    }

    @Override
    public void handleMessage(Message message) {
        InputStream in = message.getContent(InputStream.class);
        Object millis = message.getExchange().getOutMessage().get(MILLIS);
        if (in != null && millis instanceof Long limit) {
            message.setContent(InputStream.class, new Limited(in, limit));
        }
    }

    /** Closes what it reads when its time is over: that wakes the reader. */
    private static final class Limited extends FilterInputStream {
        private final CompletableFuture<Void> end;
        private volatile boolean late;

        Limited(InputStream in, long millis) {
            super(in);
            this.end = CompletableFuture.runAsync(this::giveUp,
                    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count;
            try {
                count = super.read(bytes, offset, length);
            } catch (IOException broken) {
                throw late ? tooLate() : broken;
            }
            if (late) {
                throw tooLate();
            }
            if (count < 0) {
                end.cancel(false);
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            end.cancel(false);
            super.close();
        }

        private void giveUp() {
            late = true;
            try {
                in.close();
            } catch (IOException broken) {
                // It is given up either way; the reader says so.
                late = true;
            }
        }

        private static SocketTimeoutException tooLate() {
            return new SocketTimeoutException("the answer was not complete in time");
        }
    }
}
