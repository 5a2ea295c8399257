package org.shiming.door.domain;

import org.shiming.door.spi.Claim;

/**
 * A gate as the index and the health page show it.
 *
 * @param claim whose it is
 * @param state the state
 * @param reason why it was refused, else empty
 */
public record GateView(Claim claim, State state, String reason) {
    /** The states of a service. */
    public enum State {
        /** It answers. */
        ACTIVE("运行中"),
        /** It was closed a moment ago; callers are held. */
        UPDATING("更新中"),
        /** It is installed and away for longer. */
        STOPPED("已停止"),
        /** It was not published. */
        REFUSED("未发布");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** @return the Chinese term */
        public String label() {
            return label;
        }
    }
}
