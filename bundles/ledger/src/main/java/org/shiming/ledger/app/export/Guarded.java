package org.shiming.ledger.app.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;

/** A file that is being written only as long as the disk keeps its reserve: others live on it too. */
final class Guarded extends FilterOutputStream {
    /** How much may be written between two looks at the disk. */
    private static final int LOOK = 1 << 20;

    private final LongSupplier free;
    private final long reserve;
    private long written;
    private long nextLook;

    Guarded(OutputStream out, LongSupplier free, long reserve) {
        super(out);
        this.free = free;
        this.reserve = reserve;
    }

    /** The reserve would be touched. */
    static final class DiskFull extends IOException {
        private static final long serialVersionUID = 1L;

        DiskFull() {
            super("the disk has no more room than its reserve");
        }
    }

    @Override
    public void write(int b) throws IOException {
        look(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        look(length);
        out.write(bytes, from, length);
    }

    /** How much was written. */
    long written() {
        return written;
    }

    private void look(int more) throws DiskFull {
        written += more;
        if (written > nextLook) {
            if (free.getAsLong() < reserve) {
                throw new DiskFull();
            }
            nextLook = written + LOOK;
        }
    }
}
