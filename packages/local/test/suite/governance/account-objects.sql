-- https://docs.snowflake.com/en/sql-reference/sql/create-network-policy
CREATE NETWORK RULE allow_access_rule MODE = INGRESS TYPE = IPV4 VALUE_LIST = ('192.168.1.0/24');
CREATE NETWORK RULE block_access_rule MODE = INGRESS TYPE = IPV4 VALUE_LIST = ('192.168.1.99/32');
CREATE NETWORK POLICY public_network_policy ALLOWED_NETWORK_RULE_LIST = ('allow_access_rule') BLOCKED_NETWORK_RULE_LIST = ('block_access_rule');
SHOW NETWORK POLICIES ->> SELECT "name", "entries_in_allowed_network_rules", "entries_in_blocked_network_rules" FROM $1;
-- PUBLIC_NETWORK_POLICY | 1 | 1

DESC NETWORK RULE allow_access_rule ->> SELECT "name", "type", "mode", "value_list" FROM $1;
-- ALLOW_ACCESS_RULE | IPV4 | INGRESS | 192.168.1.0/24

-- https://docs.snowflake.com/en/sql-reference/sql/create-secret
CREATE SECRET mysecret TYPE = PASSWORD USERNAME = 'my_user_name' PASSWORD = 'my_password';
SHOW SECRETS ->> SELECT "name", "secret_type" FROM $1;
-- MYSECRET | PASSWORD

DROP SECRET mysecret;
DROP SECRET mysecret;
-- error 002003

-- https://docs.snowflake.com/en/sql-reference/sql/create-resource-monitor
CREATE RESOURCE MONITOR limiter WITH CREDIT_QUOTA = 5000 TRIGGERS ON 75 PERCENT DO NOTIFY ON 100 PERCENT DO SUSPEND ON 110 PERCENT DO SUSPEND_IMMEDIATE;
SHOW RESOURCE MONITORS ->> SELECT "name", "credit_quota" FROM $1;
-- LIMITER | 5000

-- https://docs.snowflake.com/en/sql-reference/sql/create-password-policy
CREATE PASSWORD POLICY PASSWORD_POLICY_PROD_1 PASSWORD_MIN_LENGTH = 14 PASSWORD_MAX_LENGTH = 24 COMMENT = 'production account password policy';
DESC PASSWORD POLICY PASSWORD_POLICY_PROD_1 ->> SELECT "property", "value" FROM $1 WHERE "property" IN ('NAME', 'PASSWORD_MIN_LENGTH', 'COMMENT');
-- NAME | PASSWORD_POLICY_PROD_1
-- PASSWORD_MIN_LENGTH | 14
-- COMMENT | production account password policy

-- https://docs.snowflake.com/en/sql-reference/sql/create-session-policy
CREATE SESSION POLICY session_policy_prod_1 SESSION_IDLE_TIMEOUT_MINS = 30 SESSION_UI_IDLE_TIMEOUT_MINS = 30 COMMENT = 'x';
SHOW SESSION POLICIES ->> SELECT "name", "kind" FROM $1;
-- SESSION_POLICY_PROD_1 | SESSION_POLICY

-- https://docs.snowflake.com/en/sql-reference/sql/create-storage-integration
CREATE STORAGE INTEGRATION s3_int TYPE = EXTERNAL_STAGE STORAGE_PROVIDER = 'S3' STORAGE_AWS_ROLE_ARN = 'arn:aws:iam::001234567890:role/myrole' ENABLED = TRUE STORAGE_ALLOWED_LOCATIONS = ('s3://mybucket1/path1/');
SHOW INTEGRATIONS ->> SELECT "name", "type", "category", "enabled" FROM $1;
-- S3_INT | EXTERNAL_STAGE | STORAGE | true

DROP INTEGRATION s3_int;
SHOW STORAGE INTEGRATIONS;
-- no rows
