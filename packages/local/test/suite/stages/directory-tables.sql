-- https://docs.snowflake.com/en/user-guide/data-load-dirtables-manage and …/data-load-dirtables-query
CREATE STAGE mystage DIRECTORY = (ENABLE = TRUE) FILE_FORMAT = (TYPE = CSV);

COPY INTO @mystage/a FROM (SELECT 1) FILE_FORMAT = (TYPE = CSV COMPRESSION = NONE);

SELECT COUNT(*) FROM DIRECTORY(@mystage);
-- 0

ALTER STAGE mystage REFRESH;
-- mystage/a_0_0_0.csv | REGISTERED_NEW | File registered successfully.

SELECT RELATIVE_PATH, SIZE, MD5 = ETAG FROM DIRECTORY(@mystage);
-- a_0_0_0.csv | 2 | true

SELECT d.FILE_URL LIKE 'https://%/api/files/SUITE/PUBLIC/MYSTAGE/a_0_0_0.csv' FROM DIRECTORY(@mystage) AS d WHERE d.SIZE < 100000;
-- true

COPY INTO @mystage/b FROM (SELECT 1) FILE_FORMAT = (TYPE = CSV COMPRESSION = NONE);

ALTER STAGE mystage REFRESH SUBPATH = 'c';

ALTER STAGE mystage REFRESH SUBPATH = 'b' ->> SELECT "status" FROM $1;
-- REGISTERED_NEW

REMOVE @mystage/a;
-- mystage/a_0_0_0.csv | removed

ALTER STAGE mystage REFRESH ->> SELECT "file", "status" FROM $1;
-- mystage/a_0_0_0.csv | UNREGISTERED

CREATE VIEW listed AS SELECT RELATIVE_PATH FROM DIRECTORY(@mystage);

SELECT * FROM listed;
-- b_0_0_0.csv

SHOW STAGES ->> SELECT "name", "directory_enabled" FROM $1;
-- MYSTAGE | Y

ALTER STAGE mystage SET DIRECTORY = (ENABLE = FALSE);

SHOW STAGES ->> SELECT "directory_enabled" FROM $1;
-- N

-- https://docs.snowflake.com/en/sql-reference/functions/validate
CREATE TABLE t (id INT, name VARCHAR(3));

COPY INTO @mystage/v FROM (SELECT * FROM VALUES ('1','abc'),('x','abc'),('3','abcd')) FILE_FORMAT = (TYPE = CSV COMPRESSION = NONE);

COPY INTO t FROM @mystage/v ON_ERROR = CONTINUE ->> SELECT "status", "rows_loaded" FROM $1;
-- PARTIALLY_LOADED | 1

SELECT ERROR, FILE, LINE, CHARACTER, CODE, COLUMN_NAME, ROW_NUMBER FROM TABLE(VALIDATE(t, JOB_ID => '_last'));
-- Numeric value 'x' is not recognized | mystage/v_0_0_0.csv | 2 | 1 | 100038 | "T"["ID":1] | 2
-- User character length limit (3) exceeded by string 'abcd' | mystage/v_0_0_0.csv | 3 | 3 | 100074 | "T"["NAME":2] | 3
