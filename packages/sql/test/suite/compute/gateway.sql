-- https://docs.snowflake.com/en/sql-reference/sql/create-gateway
--# createObject: SPLIT
CREATE OR REPLACE GATEWAY split FROM SPECIFICATION $$
spec:
  type: traffic_split
$$
--# createObject: SPLIT
CREATE GATEWAY IF NOT EXISTS split FROM SPECIFICATION 'spec: {}'
--# alter: SPLIT
ALTER GATEWAY IF EXISTS split FROM SPECIFICATION $$ spec: {} $$
