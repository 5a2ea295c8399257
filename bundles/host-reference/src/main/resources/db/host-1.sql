-- The case system's own tables. Portable: ${text} and ${bytes} are the database's words for long text and long bytes.
-- Yes/no is a SMALLINT, moments are milliseconds since 1970, days are DATEs.
CREATE TABLE HOST.CASE_FILE (
    case_number VARCHAR(64) NOT NULL PRIMARY KEY,
    ordinal INTEGER NOT NULL,
    court_code VARCHAR(16) NOT NULL,
    superior_court VARCHAR(16) NOT NULL,
    appeal_court VARCHAR(16) NOT NULL,
    case_type VARCHAR(16) NOT NULL,
    procedure_name VARCHAR(32) NOT NULL,
    cause VARCHAR(200) NOT NULL,
    division VARCHAR(100) NOT NULL,
    judge_id VARCHAR(64) NOT NULL,
    judge_name VARCHAR(100) NOT NULL,
    party_names VARCHAR(2000) NOT NULL,
    filed_on DATE NOT NULL,
    issued SMALLINT NOT NULL,
    conflict_prominent SMALLINT NOT NULL,
    petition_risk SMALLINT NOT NULL,
    petition_received SMALLINT NOT NULL,
    flag_notes VARCHAR(1000) NOT NULL,
    flagged SMALLINT NOT NULL
);
CREATE INDEX HOST.CASE_FILE_BY_DAY ON HOST.CASE_FILE (court_code, filed_on);
CREATE TABLE HOST.FOUR_CATEGORY (
    case_number VARCHAR(64) NOT NULL,
    ordinal INTEGER NOT NULL,
    name VARCHAR(100) NOT NULL,
    PRIMARY KEY (case_number, ordinal)
);
CREATE TABLE HOST.PANEL_MEMBER (
    case_number VARCHAR(64) NOT NULL,
    ordinal INTEGER NOT NULL,
    person_id VARCHAR(64) NOT NULL,
    name VARCHAR(100) NOT NULL,
    seat VARCHAR(32) NOT NULL,
    PRIMARY KEY (case_number, ordinal)
);
CREATE TABLE HOST.PARTY (
    case_number VARCHAR(64) NOT NULL,
    ordinal INTEGER NOT NULL,
    party_id VARCHAR(64) NOT NULL,
    name VARCHAR(400) NOT NULL,
    capacity VARCHAR(64) NOT NULL,
    kind VARCHAR(32) NOT NULL,
    phone VARCHAR(32) NOT NULL,
    obligor SMALLINT NOT NULL,
    PRIMARY KEY (case_number, ordinal)
);
CREATE TABLE HOST.PARTY_AGENT (
    case_number VARCHAR(64) NOT NULL,
    party_id VARCHAR(64) NOT NULL,
    ordinal INTEGER NOT NULL,
    person_id VARCHAR(64) NOT NULL,
    name VARCHAR(100) NOT NULL,
    firm VARCHAR(200) NOT NULL,
    PRIMARY KEY (case_number, party_id, ordinal)
);
CREATE TABLE HOST.JUDGMENT (
    case_number VARCHAR(64) NOT NULL,
    document_id VARCHAR(64) NOT NULL,
    kind VARCHAR(64) NOT NULL,
    title VARCHAR(400) NOT NULL,
    body ${text} NOT NULL,
    issued_on DATE,
    pronounced_on DATE,
    effective_on DATE,
    PRIMARY KEY (case_number, document_id)
);
CREATE TABLE HOST.SERVICE (
    case_number VARCHAR(64) NOT NULL,
    document_id VARCHAR(64) NOT NULL,
    party_id VARCHAR(64) NOT NULL,
    method VARCHAR(32) NOT NULL,
    served_on DATE,
    status VARCHAR(32) NOT NULL,
    note VARCHAR(4000) NOT NULL,
    PRIMARY KEY (case_number, document_id, party_id, method)
);
CREATE TABLE HOST.FEE (
    case_number VARCHAR(64) NOT NULL,
    fee_number INTEGER NOT NULL,
    party_id VARCHAR(64) NOT NULL,
    item VARCHAR(200) NOT NULL,
    due DECIMAL(14, 2) NOT NULL,
    paid DECIMAL(14, 2) NOT NULL,
    due_on DATE,
    PRIMARY KEY (case_number, fee_number)
);
CREATE TABLE HOST.PERFORMANCE (
    case_number VARCHAR(64) NOT NULL,
    duty_number INTEGER NOT NULL,
    party_id VARCHAR(64) NOT NULL,
    obligation VARCHAR(2000) NOT NULL,
    amount DECIMAL(14, 2),
    due_on DATE,
    performed_on DATE,
    PRIMARY KEY (case_number, duty_number)
);
CREATE TABLE HOST.DOSSIER (
    receipt_number VARCHAR(64) NOT NULL PRIMARY KEY,
    idempotency_key VARCHAR(100) NOT NULL UNIQUE,
    fingerprint VARCHAR(64) NOT NULL,
    case_number VARCHAR(64) NOT NULL,
    kind VARCHAR(200) NOT NULL,
    title VARCHAR(200) NOT NULL,
    media_type VARCHAR(200) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    size_bytes BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    content ${bytes} NOT NULL
);
CREATE INDEX HOST.DOSSIER_BY_CASE ON HOST.DOSSIER (case_number, received_at);
CREATE TABLE HOST.OUTCOME (
    idempotency_key VARCHAR(100) NOT NULL PRIMARY KEY,
    fingerprint VARCHAR(64) NOT NULL,
    case_number VARCHAR(64) NOT NULL,
    party_id VARCHAR(64) NOT NULL,
    kind VARCHAR(200) NOT NULL,
    body ${text} NOT NULL,
    happened_at BIGINT NOT NULL
);
CREATE INDEX HOST.OUTCOME_BY_CASE ON HOST.OUTCOME (case_number, happened_at);
CREATE TABLE HOST.OUTBOX (
    message_id VARCHAR(64) NOT NULL PRIMARY KEY,
    arose_no BIGINT NOT NULL,
    operation VARCHAR(64) NOT NULL,
    case_number VARCHAR(64) NOT NULL,
    body ${text} NOT NULL,
    state VARCHAR(16) NOT NULL,
    attempts INTEGER NOT NULL,
    next_at BIGINT NOT NULL,
    last_problem VARCHAR(500) NOT NULL
);
CREATE INDEX HOST.OUTBOX_BY_STATE ON HOST.OUTBOX (state, arose_no);
CREATE TABLE HOST.COUNTER (
    name VARCHAR(64) NOT NULL PRIMARY KEY,
    last_number BIGINT NOT NULL
);
CREATE TABLE HOST.SCHEMA_STEP (
    step INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO HOST.SCHEMA_STEP (step) VALUES (1);
