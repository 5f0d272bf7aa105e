-- https://docs.snowflake.com/en/sql-reference/sql/show-shared-content
--# show: showScope DECL_SHARE_APP_PKG
SHOW SHARED CONTENT IN APPLICATION PACKAGE decl_share_app_pkg FOR VERSION VERSION$2
