-- https://docs.snowflake.com/en/sql-reference/sql/create-user
CREATE USER user1 PASSWORD = 'abc123' DEFAULT_ROLE = myrole DEFAULT_SECONDARY_ROLES = ('ALL') MUST_CHANGE_PASSWORD = TRUE;
-- User USER1 successfully created.

CREATE USER user1;
-- error 002002

CREATE USER IF NOT EXISTS user1;
-- USER1 already exists, statement succeeded.

SHOW USERS LIKE 'user1' ->> SELECT "name", "login_name", "must_change_password", "default_role", "has_password", "disabled" FROM $1;
-- USER1 | USER1 | true | MYROLE | true | false

-- A password is never shown.
DESC USER user1 ->> SELECT "property", "value" FROM $1 WHERE "property" IN ('NAME', 'PASSWORD', 'DEFAULT_ROLE', 'DISABLED');
-- NAME | USER1
-- PASSWORD | ********
-- DEFAULT_ROLE | MYROLE
-- DISABLED | false

-- https://docs.snowflake.com/en/sql-reference/sql/alter-user
ALTER USER user1 SET DISABLED = TRUE, DEFAULT_WAREHOUSE = 'MY_WAREHOUSE', COMMENT = 'left';
SHOW USERS LIKE 'user1' ->> SELECT "disabled", "default_warehouse", "comment" FROM $1;
-- true | MY_WAREHOUSE | left

ALTER USER user1 UNSET COMMENT;
ALTER USER user1 RENAME TO user2;
DESC USER user1;
-- error 002003

-- https://docs.snowflake.com/en/sql-reference/sql/drop-user
DROP USER user2;
-- USER2 successfully dropped.

DROP USER user2;
-- error 002003

DROP USER IF EXISTS user2;
