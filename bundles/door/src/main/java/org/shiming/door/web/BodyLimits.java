package org.shiming.door.web;

import java.util.concurrent.atomic.AtomicLong;
import org.shiming.door.domain.Denial;

/** How much of bodies may be in memory at once, and how long one may take. Safe for concurrent use. */
final class BodyLimits {
    static final Denial TOO_SLOW = Denial.of(408, "BODY_TOO_SLOW", "请求正文传输超时，请检查网络后重新提交。本次未处理。").closing();
    static final Denial BROKEN = Denial.of(400, "BODY_BROKEN", "请求正文传输中断。本次未处理。").closing();
    static final Denial BUSY = Denial.of(503, "BUSY", "系统正忙，请稍后重新提交。本次未处理。").retryAfter(2).closing();
    static final Denial BAD_TEXT = Denial.of(400, "CHARSET_BROKEN", "请求正文含有无效的 UTF-8 字节，请以 UTF-8 编码重新提交。本次未处理。");

    private final AtomicLong free;
    private final int seconds;

    BodyLimits(long bytesAtOnce, int seconds) {
        this.free = new AtomicLong(bytesAtOnce);
        this.seconds = seconds;
    }

    static Denial tooLarge(long most) {
        return Denial.of(413, "BODY_TOO_LARGE", "请求正文超过 " + most / 1024 + " KiB 的上限，请拆分后重新提交。本次未处理。").closing();
    }

    int seconds() {
        return seconds;
    }

    boolean reserve(long bytes) {
        if (free.addAndGet(-bytes) < 0) {
            free.addAndGet(bytes);
            return false;
        }
        return true;
    }

    void release(long bytes) {
        free.addAndGet(bytes);
    }
}
