package org.shiming.api.matters;

import java.time.Instant;
import org.shiming.api.value.MatterId;

/**
 * One thing that happened to a case in the loop (二(三)).
 *
 * @param at when
 * @param type the feed entry's type
 * @param matter the matter
 * @param actor who did it
 * @param summary one Chinese sentence without names
 */
public record TimelineItem(Instant at, String type, MatterId matter, String actor, String summary) {}
