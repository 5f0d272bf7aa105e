-- https://docs.snowflake.com/en/sql-reference/sql/desc-listing
--# describe: MYLISTING
DESC LISTING MYLISTING
--# describe: L REVISION=
DESCRIBE LISTING l REVISION = DRAFT
