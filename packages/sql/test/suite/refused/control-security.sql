-- https://docs.snowflake.com/en/sql-reference/commands-security
--! found "p", expected POLICY or RULE
CREATE NETWORK p ALLOWED_IP_LIST = ('1.2.3.4')
--! found "ALLOWED_IP_LIST", expected the end of the statement
CREATE NETWORK POLICY p ALLOWED_IP_LIST ('1.2.3.4')
--! found the end of the statement, expected a value
CREATE NETWORK POLICY p ALLOWED_IP_LIST = ('1.2.3.4'
--! found ")", expected another value
CREATE NETWORK POLICY p ALLOWED_IP_LIST = ('1.2.3.4',)
--! found ",", expected the end of the statement
CREATE NETWORK POLICY p ALLOWED_IP_LIST = '1.2.3.4', '1.2.3.5'
--! found "BLOCKED_IP_LIST", expected SET, UNSET, RENAME TO or what else is done
ALTER NETWORK POLICY p BLOCKED_IP_LIST = ('1.2.3.4')
--! found the end of the statement, expected an option such as KEY = value
ALTER NETWORK POLICY p ADD
--! found "'r'", expected an option such as KEY = value
ALTER NETWORK POLICY p ADD 'r'
--! found the end of the statement, expected an option such as KEY = value
ALTER NETWORK POLICY p REMOVE
--! found the end of the statement, expected "="
ALTER NETWORK POLICY p SET ALLOWED_IP_LIST
--! found "VALUE_LIST", expected the end of the statement
CREATE NETWORK RULE r TYPE = IPV4 VALUE_LIST
--! found the end of the statement, expected a value
CREATE NETWORK RULE r TYPE = IPV4 VALUE_LIST = ('1.2.3.4' '1.2.3.5'
--! found "VALUE_LIST", expected an option such as KEY = value
ALTER NETWORK RULE r ADD VALUE_LIST
--! found "p", expected POLICY
CREATE PASSWORD p PASSWORD_MIN_LENGTH = 8
--! found "8", expected "="
CREATE PASSWORD POLICY p PASSWORD_MIN_LENGTH 8
--! found "characters", expected the end of the statement
CREATE PASSWORD POLICY p PASSWORD_MIN_LENGTH = eight characters
--! found the end of the statement, expected TAG or an option with its value
ALTER PASSWORD POLICY p SET
--! found "PASSWORD_MIN_LENGTH", expected SET, UNSET, RENAME TO or what else is done
ALTER PASSWORD POLICY p PASSWORD_MIN_LENGTH = 8
--! found "=", expected the end of the statement
ALTER PASSWORD POLICY p UNSET PASSWORD_MIN_LENGTH = 8
--! found the end of the statement, expected the name of the object
CREATE SESSION POLICY
--! found "p", expected POLICY
CREATE SESSION p SESSION_IDLE_TIMEOUT_MINS = 5
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER SESSION POLICY p
--! found "p", expected POLICY
CREATE AUTHENTICATION p
--! found the end of the statement, expected a value
CREATE AUTHENTICATION POLICY p CLIENT_TYPES = ('A', 'B'
--! found ")", expected a value
CREATE AUTHENTICATION POLICY p CLIENT_POLICY = (JDBC_DRIVER = (MINIMUM_VERSION = ))
--! found "MFA_ENROLLMENT", expected the end of the statement
CREATE AUTHENTICATION POLICY p PAT_POLICY = (DEFAULT_EXPIRY_IN_DAYS)  MFA_ENROLLMENT
--! found the end of the statement, expected a word
CREATE PACKAGES POLICY p LANGUAGE
--! found "PYTHON", expected the end of the statement
CREATE PACKAGES POLICY p PYTHON ALLOWLIST = ('numpy')
--! found the end of the statement, expected the name of the object
CREATE SECRET
--! found "TYPE", expected the end of the statement
CREATE SECRET s TYPE
--! found "PASSWORD", expected the end of the statement
CREATE SECRET s TYPE = PASSWORD USERNAME = 'a' PASSWORD
--! found ")", expected another value
CREATE SECRET s TYPE = OAUTH2 OAUTH_SCOPES = ('a' 'b',)
--! found "SECRET_STRING", expected SET, UNSET, RENAME TO or what else is done
ALTER SECRET s SECRET_STRING = 'x'
--! found the end of the statement, expected "="
ALTER SECRET s SET SECRET_STRING
--! found "s", expected no TEMPORARY before it
CREATE TEMPORARY SECRET s TYPE = GENERIC_STRING
