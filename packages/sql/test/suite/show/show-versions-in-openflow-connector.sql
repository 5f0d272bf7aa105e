-- https://docs.snowflake.com/en/sql-reference/sql/show-versions-in-openflow-connector
--# show: showScope MY_DB.MY_SCHEMA.MY_CONNECTOR
SHOW VERSIONS IN OPENFLOW CONNECTOR my_db.my_schema.my_connector
