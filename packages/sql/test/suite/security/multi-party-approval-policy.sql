-- https://docs.snowflake.com/en/sql-reference/sql/create-multi-party-approval-policy
--# createObject: SEC.P.FOUR_EYES
CREATE MULTI PARTY APPROVAL POLICY sec.p.four_eyes AS $$
rules:
  - name: self
    operations: [MODIFY_MULTI_PARTY_APPROVAL]
$$
--# createObject: FOUR_EYES
CREATE OR REPLACE MULTI PARTY APPROVAL POLICY IF NOT EXISTS four_eyes AS 'rules: []'
--# alter: FOUR_EYES
ALTER MULTI PARTY APPROVAL POLICY four_eyes AS $$ rules: [] $$
--# alter: FOUR_EYES renameTo TWO_KEYS
ALTER MULTI PARTY APPROVAL POLICY IF EXISTS four_eyes RENAME TO two_keys
