-- https://docs.snowflake.com/en/sql-reference/sql/create-stream
--# createStream: S T
CREATE STREAM s ON TABLE t
--# createStream: A.B.S tagAssignment X C.D.T APPEND_ONLY= SHOW_INITIAL_ROWS=
CREATE OR REPLACE STREAM IF NOT EXISTS a.b.s WITH TAG (x = 'y') COPY GRANTS ON TABLE c.d.t APPEND_ONLY = TRUE SHOW_INITIAL_ROWS = TRUE COMMENT = 'c'
--# createStream: S T timeTravel TO_TIMESTAMP()
CREATE STREAM s ON TABLE t AT (TIMESTAMP => TO_TIMESTAMP(40 * 365 * 86400))
--# createStream: S T timeTravel cast typeName APPEND_ONLY=
CREATE STREAM s ON TABLE t BEFORE (TIMESTAMP => '2024-01-01 00:00:00'::TIMESTAMP_NTZ) APPEND_ONLY = FALSE
--# createStream: S T timeTravel
CREATE STREAM s ON TABLE t AT (OFFSET => -60 * 5)
--# createStream: S T timeTravel
CREATE STREAM s ON TABLE t AT (STREAM => 'old_s')
--# createStream: S T timeTravel
CREATE STREAM s ON TABLE t BEFORE (STATEMENT => '8e5d0ca9-005e')
--# createStream: S tagAssignment X V timeTravel APPEND_ONLY=
CREATE STREAM s TAG (x = 'y') ON VIEW v AT (OFFSET => -1) APPEND_ONLY = TRUE
--# createStream: S A.B.V SHOW_INITIAL_ROWS=
CREATE STREAM s ON VIEW a.b.v SHOW_INITIAL_ROWS = FALSE
--# createStream: S E INSERT_ONLY=
CREATE STREAM s ON EXTERNAL TABLE e INSERT_ONLY = TRUE
--# createStream: S E timeTravel INSERT_ONLY=
CREATE STREAM s ON EXTERNAL TABLE e AT (STREAM => 'x') INSERT_ONLY = TRUE COMMENT = 'c'
--# createStream: S ST
CREATE STREAM s ON STAGE st
--# createStream: S A.B.ST
CREATE STREAM s COPY GRANTS ON STAGE a.b.st COMMENT = 'files'
--# createStream: S D
CREATE STREAM s ON DYNAMIC TABLE d
--# createStream: S E
CREATE STREAM s ON EVENT TABLE e COMMENT = 'c'
--# createStream: S I INSERT_ONLY=
CREATE STREAM s ON ICEBERG TABLE i INSERT_ONLY = TRUE
--# createStream: S T APPEND_ONLY=
CREATE OR ALTER STREAM s ON TABLE t APPEND_ONLY = TRUE COMMENT = 'c'
--# createStream: Stream 1 Table 1
CREATE STREAM "Stream 1" ON TABLE "Table 1"
--# createStream: S T APPEND_ONLY=
CREATE STREAM s ON TABLE t COMMENT = 'c' APPEND_ONLY = TRUE
--# alter: S setProperties COMMENT=
ALTER STREAM s SET COMMENT = 'x'
--# alter: S setTags tagAssignment A
ALTER STREAM IF EXISTS s SET TAG a = 'b' 
--# alter: S unsetProperties
ALTER STREAM s UNSET COMMENT
--# alter: S unsetTags A
ALTER STREAM s UNSET TAG a
--# alter: S setProperties APPEND_ONLY=
ALTER STREAM s SET APPEND_ONLY = TRUE
--# alter: S setProperties INSERT_ONLY= COMMENT=
ALTER STREAM s SET INSERT_ONLY = TRUE COMMENT = 'c'
--# alter: S renameTo T
ALTER STREAM s RENAME TO t
--# createStream: PDF_STREAM PDF_STAGE
CREATE OR REPLACE STREAM pdf_stream ON DIRECTORY(@pdf_stage)
