return scenaro { title = x.y.z, cast = { you = os.time() }, scene "a" { optoin "b" {} } }
