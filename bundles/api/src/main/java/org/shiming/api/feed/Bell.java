package org.shiming.api.feed;

/**
 * The bell: an EventAdmin event without payload that says "look". It may be lost; readers also poll slowly.
 */
public final class Bell {
    /** Topic of every bell; append a feed's name for one feed: {@code org/shiming/bell/matters}. */
    public static final String TOPIC_PREFIX = "org/shiming/bell/";

    private Bell() {}

    /**
     * The topic of one feed's bell.
     *
     * @param feed the feed's name
     * @return the topic, with characters that EventAdmin does not take replaced by {@code _}
     */
    public static String topic(String feed) {
        return TOPIC_PREFIX + feed.replaceAll("[^A-Za-z0-9_\\-]", "_");
    }
}
