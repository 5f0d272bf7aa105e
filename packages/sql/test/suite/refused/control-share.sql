-- https://docs.snowflake.com/en/sql-reference/commands-data-sharing
--! found "s", expected no SECURE before it
CREATE SECURE SHARE s
--! found the end of the statement, expected the name of the object
CREATE SHARE
--! found "FOR", expected the end of the statement
CREATE SHARE s FOR ACCOUNTS
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER SHARE s
--! found the end of the statement, expected an option such as KEY = value
ALTER SHARE s ADD
--! found "ACCOUNTS", expected an option such as KEY = value
ALTER SHARE s ADD ACCOUNTS
--! found "ACCOUNTS", expected an option such as KEY = value
ALTER SHARE s ADD ACCOUNTS acme.a
--! found the end of the statement, expected a value
ALTER SHARE s ADD ACCOUNTS = acme.a,
--! found the end of the statement, expected a value
ALTER SHARE s ADD ACCOUNTS =
--! found the end of the statement, expected an option such as KEY = value
ALTER SHARE s REMOVE
--! found "acme", expected an option such as KEY = value
ALTER SHARE s REMOVE acme.a
--! found the end of the statement, expected TAG or an option with its value
ALTER SHARE s SET
--! found the end of the statement, expected a value
ALTER SHARE s SET ACCOUNTS = acme.a,
--! found the end of the statement, expected a name
CREATE EXTERNAL LISTING l SHARE
--! found the end of the statement, expected a text in quotes
CREATE EXTERNAL LISTING l SHARE s AS
--! found "title", expected a text in quotes
CREATE EXTERNAL LISTING l SHARE s AS title
--! found "PUBLISH", expected the end of the statement
CREATE EXTERNAL LISTING l SHARE s AS $$a$$ PUBLISH
--! found the end of the statement, expected a text in quotes
CREATE ORGANIZATION LISTING l AS
--! found "DATABASE", expected the end of the statement
CREATE ORGANIZATION LISTING l DATABASE d AS $$a$$
--! found the end of the statement, expected SET, UNSET, RENAME TO or what else is done
ALTER LISTING l
--! Did you mean PUBLISH?
ALTER LISTING l PUBLISHED
--! found the end of the statement, expected a text in quotes
ALTER LISTING l AS
--! found "l2", expected TO
ALTER LISTING l RENAME l2
--! found the end of the statement, expected TARGETS or VERSION or LIVE
ALTER LISTING l ADD
--! found the end of the statement, expected a stage such as @name/path
ALTER LISTING l ADD VERSION v1 FROM
