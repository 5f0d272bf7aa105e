-- https://docs.snowflake.com/en/sql-reference/sql/grant-privilege
CREATE ROLE analyst;
CREATE TABLE "grant me" (a INT);
GRANT fake_privilege ON TABLE "grant me" TO ROLE analyst;
-- error 001003
GRANT SELECT, made_up ON TABLE "grant me" TO ROLE analyst;
-- error 001003
REVOKE fake_privilege ON TABLE "grant me" FROM ROLE analyst;
-- error 001003
GRANT SELECT ON TABLE "grant me" TO ROLE nobody_here;
-- error 002003
-- Nothing of a statement that is refused is done.
SHOW GRANTS ON TABLE "grant me" ->> SELECT "privilege", "grantee_name" FROM $1;
-- OWNERSHIP | ACCOUNTADMIN
GRANT APPLYBUDGET, SELECT ON TABLE "grant me" TO ROLE analyst;
