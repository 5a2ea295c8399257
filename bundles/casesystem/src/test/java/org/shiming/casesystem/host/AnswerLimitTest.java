package org.shiming.casesystem.host;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.ExchangeImpl;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageImpl;
import org.junit.Test;

public class AnswerLimitTest {
    private static final byte[] ANSWER = {1, 2, (byte) 255};

    @Test
    public void anAnswerInTimeIsReadAsItIs() throws IOException {
        try (InputStream in = limited(new ByteArrayInputStream(ANSWER), 10_000L)) {
            assertArrayEquals(ANSWER, in.readAllBytes());
        }
        try (InputStream in = limited(new ByteArrayInputStream(ANSWER), 10_000L)) {
            assertEquals(1, in.read());
            assertEquals(2, in.read());
            assertEquals(255, in.read());
            assertEquals(-1, in.read());
        }
    }

    @Test
    public void aReaderThatWaitsIsWokenAtTheLimit() throws IOException {
        try (InputStream in = limited(new Stuck(), 100L)) {
            long start = System.nanoTime();
            assertThrows(SocketTimeoutException.class, in::read);
            assertTrue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) < 5000);
        }
    }

    @Test
    public void aByteNowAndThenDoesNotProlongTheLimit() throws IOException {
        try (InputStream in = limited(new Dripping(), 100L)) {
            assertThrows(SocketTimeoutException.class, in::readAllBytes);
        }
    }

    @Test
    public void withoutALimitNothingIsWrapped() {
        InputStream plain = new ByteArrayInputStream(ANSWER);
        assertSame(plain, limited(plain, null));
    }

    private static InputStream limited(InputStream in, Long millis) {
        Message out = new MessageImpl();
        if (millis != null) {
            out.put(AnswerLimit.MILLIS, millis);
        }
        Exchange exchange = new ExchangeImpl();
        exchange.setOutMessage(out);
        Message message = new MessageImpl();
        message.setExchange(exchange);
        message.setContent(InputStream.class, in);
        new AnswerLimit().handleMessage(message);
        return message.getContent(InputStream.class);
    }

    /** Gives nothing until it is closed, like the JDK's client. */
    private static final class Stuck extends InputStream {
        private final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public int read() throws IOException {
            try {
                closed.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            throw new IOException("closed");
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    /** Gives a byte every few milliseconds, for ever. */
    private static final class Dripping extends InputStream {
        private final CountDownLatch never = new CountDownLatch(1);

        @Override
        public int read() {
            try {
                never.await(5, TimeUnit.MILLISECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return ' ';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            bytes[offset] = (byte) read();
            return 1;
        }
    }
}
