package org.shiming.judgeexplanation.domain;

import org.shiming.api.value.CaseNumber;

/**
 * The text that goes with electronic service (三.3): 明确告知当事人如对裁判文书有疑问可联系法官或前往司法释明中心释明.
 *
 * @param version the template's version
 * @param text with the placeholders {案号}, {文书}, {电话} and {期限}
 */
public record SmsTemplate(String version, String text) {
    private static final int MAX = 300;

    /** Refuses a text that does not tell both ways, has no case number, or is too long for an SMS. */
    public SmsTemplate {
        require(version != null && version.matches("[A-Za-z0-9._-]{1,20}"), "the version has 1 to 20 characters");
        require(text.contains("{案号}"), "the text lacks {案号}");
        require(text.contains("联系") && text.contains("法官"), "the text does not say: contact the judge 联系法官 (三.3)");
        require(text.contains("司法释明中心"), "the text does not say: come to the centre 司法释明中心 (三.3)");
        require(text.length() <= MAX, "the text is longer than " + MAX + " characters");
    }

    /**
     * The text for one party's copy.
     *
     * @param caseNumber the case
     * @param document the document's title
     * @param phone the judge's or centre's telephone, may be empty
     * @param period a sentence on the last day, may be empty
     * @return the text
     */
    public String fill(CaseNumber caseNumber, String document, String phone, String period) {
        return text.replace("{案号}", caseNumber.value()).replace("{文书}", document).replace("{电话}", phone)
                .replace("{期限}", period);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
