-- https://docs.snowflake.com/en/sql-reference/sql/create-privacy-policy
--# createPolicy: P typeName PRIVACY_BUDGET() namedArgument
CREATE PRIVACY POLICY p AS () RETURNS PRIVACY_BUDGET -> PRIVACY_BUDGET(BUDGET_NAME => 'analysts')
--# createPolicy: GOV.P typeName case caseBranch CURRENT_USER() NO_PRIVACY_POLICY() PRIVACY_BUDGET() namedArgument namedArgument namedArgument namedArgument
CREATE OR REPLACE PRIVACY POLICY IF NOT EXISTS gov.p AS () RETURNS PRIVACY_BUDGET -> CASE WHEN CURRENT_USER() = 'A' THEN NO_PRIVACY_POLICY() ELSE PRIVACY_BUDGET(BUDGET_NAME => 'x', BUDGET_LIMIT => 50, MAX_BUDGET_PER_AGGREGATE => 0.1, BUDGET_WINDOW => 'Weekly') END COMMENT = 'c'
--# alter: P setProperties NO_PRIVACY_POLICY()
ALTER PRIVACY POLICY p SET BODY -> NO_PRIVACY_POLICY()
--# alter: P renameTo Q
ALTER PRIVACY POLICY IF EXISTS p RENAME TO q
--# alter: P setTags tagAssignment A
ALTER PRIVACY POLICY p SET TAG a = 'b'
--# alter: P setProperties COMMENT=
ALTER PRIVACY POLICY p SET COMMENT = 'c'
--# alter: P unsetProperties
ALTER PRIVACY POLICY p UNSET COMMENT
