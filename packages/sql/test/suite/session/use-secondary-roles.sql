-- https://docs.snowflake.com/en/sql-reference/sql/use-secondary-roles
--# useSecondaryRoles:
USE SECONDARY ROLES ALL
--# useSecondaryRoles:
use secondary roles none
--# useSecondaryRoles:
USE SECONDARY ROLES analyst
--# useSecondaryRoles:
USE SECONDARY ROLES a, "b c", d
