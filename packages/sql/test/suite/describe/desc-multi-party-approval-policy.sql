-- https://docs.snowflake.com/en/sql-reference/sql/desc-multi-party-approval-policy
--# describe: P
DESC MULTI PARTY APPROVAL POLICY p
