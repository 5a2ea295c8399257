package org.shiming.leaderassignment.domain;

/**
 * The court's limits, in working days from the day of assignment.
 *
 * @param screenDays to be screened
 * @param meetDays the party to be met
 * @param progressDays progress to be told
 * @param closeDays all to be done, where whoever assigns sets no time
 * @param maxDays the longest time that may be set, extensions included
 */
public record Limits(int screenDays, int meetDays, int progressDays, int closeDays, int maxDays) {
    /** Checks that they grow. */
    public Limits {
        boolean grows = screenDays >= 0 && screenDays <= meetDays && meetDays <= progressDays
                && progressDays <= closeDays && closeDays <= maxDays && maxDays <= 500;
        if (!grows) {
            throw new IllegalArgumentException("limits must grow from screening to closing, up to 500 working days");
        }
    }
}
