-- https://docs.snowflake.com/en/sql-reference/sql/desc-available-listing
--# describe: GZ13Z1VEWNG
DESC AVAILABLE LISTING GZ13Z1VEWNG
