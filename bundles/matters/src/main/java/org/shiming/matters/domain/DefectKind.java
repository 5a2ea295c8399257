package org.shiming.matters.domain;

/** What may be found wrong with a judgment document during an explanation (三.13). */
public enum DefectKind {
    /** 表述瑕疵: corrected by ruling, the result is unaffected. */
    WORDING_SLIP("表述瑕疵", false),
    /** 校对错误: corrected by ruling, the result is unaffected. */
    PROOFREADING("校对错误", false),
    /** 认定事实确有错误: a suggestion for review, sealed. */
    FACT("认定事实", true),
    /** 适用法律确有错误: a suggestion for review, sealed. */
    LAW("适用法律", true),
    /** 审判程序违法: a suggestion for review, sealed. */
    PROCEDURE("审判程序", true);

    private final String label;
    private final boolean sealed;

    DefectKind(String label, boolean sealed) {
        this.label = label;
        this.sealed = sealed;
    }

    /** @return the Chinese term */
    public String label() {
        return label;
    }

    /** @return whether it is a suggestion for review, sealed from whoever has no right to it */
    public boolean sealed() {
        return sealed;
    }
}
