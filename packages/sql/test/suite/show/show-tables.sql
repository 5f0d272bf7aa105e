-- https://docs.snowflake.com/en/sql-reference/sql/show-tables
--# show:
SHOW TABLES
--# show:
SHOW TERSE TABLES
--# show:
SHOW TABLES HISTORY
--# show: showScope SALES
SHOW TERSE TABLES HISTORY LIKE '%order%' IN DATABASE sales STARTS WITH 'OR' LIMIT 10 FROM 'ORD'
--# show: showScope
show tables in account
--# show: showScope
SHOW TABLES IN DATABASE
--# show: showScope SALES
SHOW TABLES IN DATABASE sales
--# show: showScope
SHOW TABLES IN SCHEMA
--# show: showScope SALES.PUBLIC
SHOW TABLES IN SCHEMA sales.public
--# show: showScope SALES.PUBLIC
SHOW TABLES IN sales.public
--# show: showScope PUBLIC
SHOW TABLES IN public
--# show: showScope My DB.My Schema
SHOW TABLES IN "My DB"."My Schema"
--# show: showScope MY_APP
SHOW TABLES IN APPLICATION my_app
--# show: showScope MY_PKG
SHOW TABLES IN APPLICATION PACKAGE my_pkg
--# show: showScope
SHOW TABLES IN DATABASE STARTS WITH 'A'
--# show: showScope
SHOW TABLES IN SCHEMA LIMIT 5
--# show: showScope
SHOW TABLES LIKE 'it''s_%' IN ACCOUNT
--# show:
SHOW TABLES STARTS WITH 'a' LIMIT 10000
--# show:
SHOW TABLES LIMIT 5 FROM 'b'
--# show: showScope ?
SHOW TABLES IN SCHEMA IDENTIFIER($s)
--# show: showScope A
SHOW TABLES IN DATABASE IDENTIFIER('a')
--# show:
SHOW /* all */ TABLES -- now
--# show: showScope S
SHOW TABLES IN SCHEMA s LIKE 'x%'
--# show: placeholder showScope D.S placeholder
SHOW TABLES LIKE ? IN SCHEMA d.s STARTS WITH :x LIMIT 10
