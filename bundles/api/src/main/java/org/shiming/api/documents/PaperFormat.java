package org.shiming.api.documents;

/** The two forms in which every paper exists. */
public enum PaperFormat {
    /** Portable document format, text extractable. */
    PDF("application/pdf", "pdf"),
    /** WordprocessingML, for offices that edit before signing. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final String extension;

    PaperFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** @return the media type, as a host's document store expects it */
    public String mediaType() {
        return mediaType;
    }

    /** @return the file name's ending, without the dot */
    public String extension() {
        return extension;
    }
}
