/** Source: https://docs.snowflake.com/en/sql-reference/functions-geospatial */
export const geospatialFunctions = `
H3_CELL_TO_BOUNDARY(cell) geography
H3_CELL_TO_CHILDREN(cell, resolution number) array
H3_CELL_TO_CHILDREN_STRING(cell text, resolution number) array
H3_CELL_TO_PARENT(cell, resolution number) :cell
H3_CELL_TO_POINT(cell) geography
H3_COMPACT_CELLS(cells array) array
H3_COMPACT_CELLS_STRINGS(cells array) array
H3_COVERAGE(geography geography, resolution number) array
H3_COVERAGE_STRINGS(geography geography, resolution number) array
H3_GET_RESOLUTION(cell) integer
H3_GRID_DISK(cell, k number) array
H3_GRID_DISTANCE(from, to) integer
H3_GRID_PATH(from, to) array
H3_INT_TO_STRING(cell number) text
H3_IS_PENTAGON(cell) boolean
H3_IS_VALID_CELL(cell) boolean
H3_LATLNG_TO_CELL(latitude number, longitude number, resolution number) integer
H3_LATLNG_TO_CELL_STRING(latitude number, longitude number, resolution number) text
H3_POINT_TO_CELL(point geography, resolution number) integer
H3_POINT_TO_CELL_STRING(point geography, resolution number) text
H3_POLYGON_TO_CELLS(polygon geography, resolution number) array
H3_POLYGON_TO_CELLS_STRINGS(polygon geography, resolution number) array
H3_STRING_TO_INT(cell text) integer
H3_TRY_COVERAGE(geography geography, resolution number) array
H3_TRY_COVERAGE_STRINGS(geography geography, resolution number) array
H3_TRY_GRID_DISTANCE(from, to) integer
H3_TRY_GRID_PATH(from, to) array
H3_TRY_POLYGON_TO_CELLS(polygon geography, resolution number) array
H3_TRY_POLYGON_TO_CELLS_STRINGS(polygon geography, resolution number) array
H3_UNCOMPACT_CELLS(cells array, resolution number) array
H3_UNCOMPACT_CELLS_STRINGS(cells array, resolution number) array
ST_AREA(shape geography) float
ST_ASEWKB(shape geography) binary
ST_ASEWKT(shape geography) text
ST_ASGEOJSON(shape geography) object
ST_ASWKB|ST_ASBINARY(shape geography) binary
ST_ASWKT|ST_ASTEXT(shape geography) text
ST_AZIMUTH(origin geography, target geography) float
ST_BUFFER(shape geometry, distance number) =1
ST_CENTROID(shape geography) =1
ST_COLLECT(a geography, b geography) geography
ST_CONTAINS(a geography, b geography) boolean
ST_COVEREDBY(a geography, b geography) boolean
ST_COVERS(a geography, b geography) boolean
ST_DIFFERENCE(a geography, b geography) =1
ST_DIMENSION(shape geography) integer
ST_DISJOINT(a geography, b geography) boolean
ST_DISTANCE(a geography, b geography) float
ST_DWITHIN(a geography, b geography, distance number) boolean
ST_ENDPOINT(line geography) =1
ST_ENVELOPE(shape geography) =1
ST_GEOGFROMGEOHASH(geohash text, [precision number]) geography
ST_GEOGPOINTFROMGEOHASH(geohash text) geography
ST_GEOGRAPHYFROMWKB|ST_GEOGFROMWKB|ST_GEOGRAPHYFROMEWKB|ST_GEOGFROMEWKB(wkb, [allow_invalid boolean]) geography
ST_GEOGRAPHYFROMWKT|ST_GEOGFROMWKT|ST_GEOGRAPHYFROMEWKT|ST_GEOGFROMEWKT|ST_GEOGRAPHYFROMTEXT|ST_GEOGFROMTEXT(wkt text, [allow_invalid boolean]) geography
ST_GEOHASH(shape geography, [precision number]) text
ST_GEOMETRYFROMWKB|ST_GEOMFROMWKB|ST_GEOMETRYFROMEWKB|ST_GEOMFROMEWKB(wkb, [srid, allow_invalid boolean, validate boolean]) geometry
ST_GEOMETRYFROMWKT|ST_GEOMFROMWKT|ST_GEOMETRYFROMEWKT|ST_GEOMFROMEWKT|ST_GEOMETRYFROMTEXT|ST_GEOMFROMTEXT(wkt text, [srid, allow_invalid boolean, validate boolean]) geometry
ST_GEOMFROMGEOHASH(geohash text, [precision number]) geometry
ST_GEOMPOINTFROMGEOHASH(geohash text) geometry
ST_HAUSDORFFDISTANCE(a geography, b geography) float
ST_INTERPOLATE(line geography, [tolerance number]) =1
ST_INTERSECTION(a geography, b geography) =1
ST_INTERSECTS(a geography, b geography) boolean
ST_ISVALID(shape geography) boolean
ST_LENGTH(shape geography) float
ST_MAKEGEOMPOINT|ST_GEOMPOINT(x number, y number) geometry
ST_MAKELINE(a geography, b geography) =1
ST_MAKEPOINT|ST_POINT(longitude number, latitude number) geography
ST_MAKEPOLYGON|ST_POLYGON(line geography) =1
ST_MAKEPOLYGONORIENTED(line geography) geography
ST_NPOINTS|ST_NUMPOINTS(shape geography) integer
ST_PERIMETER(shape geography) float
ST_POINTN(line geography, index number) =1
ST_SETSRID(shape geometry, srid number) geometry
ST_SIMPLIFY(shape geography, tolerance number, [preserve_collapsed boolean]) =1
ST_SRID(shape geography) integer
ST_STARTPOINT(line geography) =1
ST_SYMDIFFERENCE(a geography, b geography) =1
ST_TRANSFORM(shape geometry, srid number, [to_srid number]) geometry
ST_UNION(a geography, b geography) =1
ST_WITHIN(a geography, b geography) boolean
ST_X(point geography) float
ST_XMAX(shape geography) float
ST_XMIN(shape geography) float
ST_Y(point geography) float
ST_YMAX(shape geography) float
ST_YMIN(shape geography) float
`
