-- https://docs.snowflake.com/en/developer-guide/udf/sql/udf-sql-tabular-functions
CREATE FUNCTION t()
    RETURNS TABLE(msg VARCHAR)
    AS
    $$
        SELECT 'Hello'
        UNION
        SELECT 'World'
    $$;

SELECT msg
    FROM TABLE(t())
    ORDER BY msg;
-- ordered
-- Hello
-- World

CREATE OR REPLACE FUNCTION t()
    RETURNS TABLE(msg VARCHAR)
    AS
    '
        SELECT \'Hello\'
        UNION
        SELECT \'World\'
    ';

SELECT msg
    FROM TABLE(t())
    ORDER BY msg;
-- ordered
-- Hello
-- World

create or replace table orders (
    product_id varchar,
    quantity_sold numeric(11, 2)
    );

insert into orders (product_id, quantity_sold) values
    ('compostable bags', 2000),
    ('re-usable cups',  1000);

create or replace function orders_for_product(PROD_ID varchar)
    returns table (Product_ID varchar, Quantity_Sold numeric(11, 2))
    as
    $$
        select product_ID, quantity_sold
            from orders
            where product_ID = PROD_ID
    $$
    ;

select product_id, quantity_sold
    from table(orders_for_product('compostable bags'))
    order by product_id;
-- compostable bags | 2000.00

create or replace table countries (country_code char(2), country_name varchar);
insert into countries (country_code, country_name) values
    ('FR', 'FRANCE'),
    ('US', 'UNITED STATES'),
    ('ES', 'SPAIN');

create or replace table user_addresses (user_ID integer, country_code char(2));
insert into user_addresses (user_id, country_code) values
    (100, 'ES'),
    (123, 'FR'),
    (123, 'US');

CREATE OR REPLACE FUNCTION get_countries_for_user ( id number )
  RETURNS TABLE (country_code char, country_name varchar)
  AS 'select distinct c.country_code, c.country_name
      from user_addresses a, countries c
      where a.user_id = id
      and c.country_code = a.country_code';

select *
    from table(get_countries_for_user(123)) cc
    where cc.country_code in ('US','FR','CA')
    order by country_code;
-- ordered
-- FR | FRANCE
-- US | UNITED STATES

create or replace table favorite_years as
    select 2016 year
    UNION ALL
    select 2017
    UNION ALL
    select 2018
    UNION ALL
    select 2019;

 create or replace table colors as
    select 2017 year, 'red' color, true favorite
    UNION ALL
    select 2017 year, 'orange' color, true favorite
    UNION ALL
    select 2017 year, 'green' color, false favorite
    UNION ALL
    select 2018 year, 'blue' color, true favorite
    UNION ALL
    select 2018 year, 'violet' color, true favorite
    UNION ALL
    select 2018 year, 'brown' color, false favorite;

create or replace table fashion as
    select 2017 year, 'red' fashion_color
    UNION ALL
    select 2018 year, 'black' fashion_color
    UNION ALL
    select 2019 year, 'orange' fashion_color;

create or replace function favorite_colors(the_year int)
    returns table(color string) as
    'select color from colors where year=the_year and favorite=true';

select color
    from table(favorite_colors(2017))
    order by color;
-- ordered
-- orange
-- red

select *
    from favorite_years y join table(favorite_colors(y.year)) c
    order by year, color;
-- ordered
-- 2017 | orange
-- 2017 | red
-- 2018 | blue
-- 2018 | violet

select *
    from fashion f join table(favorite_colors(f.year)) fav
    where fav.color = f.fashion_color ;
-- 2017 | red | red

select fav.color as favorite_2017, f.*
    from fashion f JOIN table(favorite_colors(2017)) fav
    where fav.color = f.fashion_color
    order by year;
-- ordered
-- red | 2017 | red
-- orange | 2019 | orange

SELECT t.year FROM favorite_years t, TABLE(favorite_colors(t.year + 1)) c GROUP BY t.year ORDER BY t.year;
-- ordered
-- 2016
-- 2017

SELECT a.x FROM TABLE(favorite_colors(the_year => 2018)) AS a(x) WHERE a.x LIKE 'b%';
-- blue
