package org.shiming.host.screen;

import java.io.IOException;
import org.shiming.host.domain.Refused;
import org.shiming.host.domain.Refused.Code;

/** One address of the user interface. */
interface Page {
    /** The path below /host; one that ends in a slash takes everything below it, but the home page's. */
    String path();

    /** Whether it is there without a login. */
    default boolean open() {
        return false;
    }

    /** Shows. */
    default void get(Exchange x) throws IOException, Refused {
        throw new Refused(Code.BAD_INPUT, "该地址不能直接打开，请从页面上的按钮进入。");
    }

    /** Does; the servlet checked that the request came from a page of this session. */
    default void post(Exchange x) throws IOException, Refused {
        throw new Refused(Code.BAD_INPUT, "该页面不接受提交，请返回上一页重新操作。");
    }
}
