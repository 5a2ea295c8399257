package org.shiming.casesystem.testing;

/** SOAP as the host writes it. */
public final class Soap {
    private Soap() {}

    public static String body(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>" + content
                + "</soap:Body></soap:Envelope>";
    }

    public static String fault(String code) {
        return body("<soap:Fault><faultcode>soap:Server</faultcode><faultstring>没有</faultstring><detail>"
                + "<caseSystemFault xmlns=\"urn:court-case-system:1\"><code>" + code + "</code>"
                + "<message>张三的案件</message></caseSystemFault></detail></soap:Fault>");
    }

    /** A civil case with one of everything. */
    public static String civil(String number) {
        return civil(number, "民事", "自然人", "已送达");
    }

    public static String civil(String number, String type, String kind, String status) {
        return "<case><caseNumber>" + number + "</caseNumber><courtCode>豫0481</courtCode>"
                + "<superiorCourtCode>豫04</superiorCourtCode><appealCourtCode>豫04</appealCourtCode><caseType>" + type
                + "</caseType><procedure>简易</procedure><cause>民间借贷纠纷</cause><division>民一庭</division>"
                + "<undertakingJudgeId>J-1</undertakingJudgeId>"
                + "<panel><personId>J-1</personId><name>李审</name><position>审判长</position></panel>"
                + "<parties><partyId>P-1</partyId><name>张䶮</name><capacity>原告</capacity><kind>" + kind
                + "</kind><phone>13800001234</phone><obligor>false</obligor>"
                + "<agents><personId>L-9</personId><name>王律</name></agents></parties>"
                + "<parties><partyId>P-2</partyId><name>某某建材有限公司</name><capacity>被告</capacity><kind>法人</kind>"
                + "<obligor>true</obligor><abroad>true</abroad></parties>"
                + "<documents><documentId>D-1</documentId><kind>判决书</kind><title>民事判决书</title>"
                + "<issuedOn>2026-11-10+08:00</issuedOn><pronouncedOn>2026-11-11</pronouncedOn></documents>"
                + "<services><documentId>D-1</documentId><partyId>P-2</partyId><method>电子</method>"
                + "<servedOn>2026-11-12</servedOn><status>" + status + "</status></services>"
                + "<flags><fourCategory>群体性</fourCategory><conflictProminent>true</conflictProminent>"
                + "<petitionRisk>false</petitionRisk><petitionReceived>true</petitionReceived></flags>"
                + "<fees><partyId>P-2</partyId><item>案件受理费</item><due>1200.50</due><paid>0</paid></fees>"
                + "<performance><partyId>P-2</partyId><obligation>返还借款</obligation><amount>50000</amount>"
                + "<dueOn>2026-12-01</dueOn></performance><somethingNew>later</somethingNew></case>";
    }
}
