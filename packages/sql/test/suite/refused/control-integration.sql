-- https://docs.snowflake.com/en/sql-reference/commands-integration
--! found "i", expected LIFECYCLE or INTEGRATION
CREATE STORAGE i TYPE = EXTERNAL_STAGE
--! found the end of the statement, expected the name of the object
CREATE STORAGE INTEGRATION
--! found "TYPE", expected the end of the statement
CREATE STORAGE INTEGRATION i TYPE
--! found "ENABLED", expected the end of the statement
CREATE STORAGE INTEGRATION i TYPE = EXTERNAL_STAGE ENABLED
--! found the end of the statement, expected a value
CREATE STORAGE INTEGRATION i STORAGE_ALLOWED_LOCATIONS = ('s3://a/', 's3://b/'
--! found ",", expected the end of the statement
CREATE STORAGE INTEGRATION i STORAGE_ALLOWED_LOCATIONS = 's3://a/', 's3://b/'
--! found "(", expected the end of the statement
CREATE STORAGE INTEGRATION i (TYPE = EXTERNAL_STAGE)
--! found "i", expected INTEGRATION
CREATE API i API_PROVIDER = aws_api_gateway
--! found "API_PROVIDER", expected the end of the statement
CREATE API INTEGRATION i API_PROVIDER aws_api_gateway
--! found ")", expected another value
CREATE API INTEGRATION i API_ALLOWED_PREFIXES = ('https://a',) ENABLED = TRUE
--! found "i", expected INTEGRATION
CREATE NOTIFICATION i TYPE = EMAIL
--! found "TRUE", expected "="
CREATE NOTIFICATION INTEGRATION i TYPE = EMAIL ENABLED TRUE
--! found "i", expected INTEGRATION
CREATE SECURITY i TYPE = SCIM
--! found "SAML2_X509_CERT", expected the end of the statement
CREATE SECURITY INTEGRATION i TYPE = SAML2 SAML2_X509_CERT
--! found "'https://x'", expected "="
CREATE SECURITY INTEGRATION i TYPE = OAUTH OAUTH_CLIENT = CUSTOM OAUTH_REDIRECT_URI 'https://x'
--! found "i", expected INTEGRATION
CREATE EXTERNAL ACCESS i ALLOWED_NETWORK_RULES = (r)
--! found "INTEGRATION", expected LISTING or MCP or ACCESS or CONSUMER or FUNCTION or VOLUME o
CREATE EXTERNAL INTEGRATION i ALLOWED_NETWORK_RULES = (r)
--! found "=", expected a value
CREATE EXTERNAL ACCESS INTEGRATION i ALLOWED_NETWORK_RULES = (r ENABLED = TRUE
--! found "i", expected INTEGRATION
CREATE CATALOG i CATALOG_SOURCE = GLUE
--! found the end of the statement, expected ")"
CREATE CATALOG INTEGRATION i REST_CONFIG = (CATALOG_URI = 'x' REST_AUTHENTICATION = (TYPE = OAUTH)
--! found the end of the statement, expected a value
CREATE EXTERNAL VOLUME v STORAGE_LOCATIONS = ((NAME = 'a' STORAGE_PROVIDER = 'S3')
--! found "STORAGE_LOCATIONS", expected the end of the statement
CREATE EXTERNAL VOLUME v STORAGE_LOCATIONS
--! found "v", expected LISTING or MCP or ACCESS or CONSUMER or FUNCTION or VOLUME or …
CREATE EXTERNAL v
--! found the end of the statement, expected an option such as KEY = value
ALTER EXTERNAL VOLUME v ADD
--! found "STORAGE_LOCATION", expected an option such as KEY = value
ALTER EXTERNAL VOLUME v ADD STORAGE_LOCATION
--! found the end of the statement, expected a text in quotes
ALTER EXTERNAL VOLUME v REMOVE STORAGE_LOCATION
--! found "a", expected a text in quotes
ALTER EXTERNAL VOLUME v REMOVE STORAGE_LOCATION a
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER STORAGE INTEGRATION i
--! found the end of the statement, expected "="
ALTER STORAGE INTEGRATION i SET ENABLED
--! found "TRUE", expected "="
ALTER STORAGE INTEGRATION i SET ENABLED TRUE
--! found the end of the statement, expected the name of an option
ALTER INTEGRATION i UNSET
--! found "ENABLE", expected SET, UNSET, RENAME TO or what else is done
ALTER API INTEGRATION i ENABLE
--! found the end of the statement, expected OAUTH_CLIENT_SECRET or SAML2_SNOWFLAKE_PRIVATE_KE
ALTER SECURITY INTEGRATION i REFRESH
--! found "i", expected SET, UNSET, RENAME TO or what else is done
ALTER NOTIFICATION INTEGRATION IF i SET ENABLED = TRUE
--! found "r", expected REPOSITORY
CREATE GIT r ORIGIN = 'https://x'
--! found "ORIGIN", expected the end of the statement
CREATE GIT REPOSITORY r ORIGIN
--! found "API_INTEGRATION", expected the end of the statement
CREATE GIT REPOSITORY r ORIGIN = 'https://x' API_INTEGRATION
--! found "ALL", expected the end of the statement
ALTER GIT REPOSITORY r FETCH ALL
--! found "PULL", expected SET, UNSET, RENAME TO or what else is done
ALTER GIT REPOSITORY r PULL
