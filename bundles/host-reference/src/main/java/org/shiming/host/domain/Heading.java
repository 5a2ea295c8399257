package org.shiming.host.domain;

import java.time.LocalDate;

/**
 * What the case list shows of a case.
 *
 * @param caseNumber the number 案号, normalised
 * @param courtCode the court that tries it
 * @param superiorCourtCode its superior court
 * @param appealCourtCode where an appeal goes
 * @param caseType 民事, 刑事, 行政, 执行
 * @param procedure 一审普通, 简易, 小额, 二审, 首次执行 …
 * @param cause 案由
 * @param division the trial division
 * @param judgeId the undertaking judge
 * @param judgeName the undertaking judge's name
 * @param partyNames all parties' names, joined for the list and the search
 * @param filedOn when the case was accepted
 * @param issued whether its judgment is issued
 */
public record Heading(String caseNumber, String courtCode, String superiorCourtCode, String appealCourtCode,
        String caseType, String procedure, String cause, String division, String judgeId, String judgeName,
        String partyNames, LocalDate filedOn, boolean issued) {}
