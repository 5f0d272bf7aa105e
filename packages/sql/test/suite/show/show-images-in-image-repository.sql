-- https://docs.snowflake.com/en/sql-reference/sql/show-images-in-image-repository
--# show: showScope TUTORIAL_DB.DATA_SCHEMA.TUTORIAL_REPOSITORY
SHOW IMAGES IN IMAGE REPOSITORY tutorial_db.data_schema.tutorial_repository
