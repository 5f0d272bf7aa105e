-- https://docs.snowflake.com/en/sql-reference/sql/show-external-consumer-programmatic-access-tokens
--# show: showScope ACME_CONSUMER
SHOW USER PATS FOR EXTERNAL CONSUMER acme_consumer
