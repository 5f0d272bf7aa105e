-- https://docs.snowflake.com/en/sql-reference/sql/create-account
--# createObject: ANALYTICS_EU ADMIN_NAME= ADMIN_PASSWORD= EMAIL= EDITION=
CREATE ACCOUNT analytics_eu
  ADMIN_NAME = admin
  ADMIN_PASSWORD = 'Str0ng!pass'
  EMAIL = 'ops@example.com'
  EDITION = ENTERPRISE
--# createObject: Sales_EU ADMIN_NAME= ADMIN_RSA_PUBLIC_KEY= ADMIN_USER_TYPE= FIRST_NAME= LAST_NAME= EMAIL= MUST_CHANGE_PASSWORD= EDITION= REGION_GROUP= REGION= POLARIS=
create account "Sales_EU" admin_name = 'root' admin_rsa_public_key = 'MIIBIjANBg' admin_user_type = service first_name = 'Ada' last_name = 'King' email = 'ada@example.com' must_change_password = true edition = business_critical region_group = public region = aws_eu_central_1 comment = 'Vertrieb' polaris = false
--# createObject: OPEN_CATALOG ADMIN_NAME= ADMIN_PASSWORD= ADMIN_USER_TYPE= EMAIL= EDITION= REGION= POLARIS=
CREATE ACCOUNT open_catalog ADMIN_NAME = boss ADMIN_PASSWORD = 'x' ADMIN_USER_TYPE = NULL EMAIL = 'b@example.com' EDITION = STANDARD REGION = azure_westeurope POLARIS = TRUE
--# createObject: PARTNER ADMIN_NAME= ADMIN_PASSWORD= EMAIL= EDITION= TENANT_TYPE=
CREATE ACCOUNT partner ADMIN_NAME = boss, ADMIN_PASSWORD = 'x', EMAIL = 'b@example.com', EDITION = STANDARD, TENANT_TYPE = EXTERNAL
