package org.shiming.ledger.app.export;

/** The forms of an export. */
public enum ExportForm {
    /** A spreadsheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Comma-separated values, UTF-8 with a byte order mark. */
    CSV("text/csv;charset=UTF-8", "csv"),
    /** The chain itself, one JSON object a line, for the stand-alone verifier. */
    PROOF("application/x-ndjson", "jsonl");

    private final String mediaType;
    private final String extension;

    ExportForm(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** @return the media type */
    public String mediaType() {
        return mediaType;
    }

    /** @return the file name's ending, without the dot */
    public String extension() {
        return extension;
    }
}
