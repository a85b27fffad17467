#engines: 26 28
printf 'FROM busybox AS b\nRUN echo made > /made\nFROM scratch\nCOPY --from=b /made /out/made\nCOPY Dockerfile /\n' > Dockerfile
docker build --progress=plain -o out . 2>&1 | tail -4; find out -type f | sort; cat out/out/made
docker build --progress=plain --output type=local,dest=out2 . 2>&1 | tail -3; ls out2
docker build --progress=plain --output type=tar,dest=o.tar . 2>&1 | tail -3; tar tf o.tar | sort
docker build -q -o - . | tar tf - | sort
docker build -q --output type=tar . | tar tf - | sort
docker build --progress=plain --output type=docker,dest=img.tar -t img:1 . 2>&1 | tail -6; wc -c < img.tar
docker load -i img.tar; docker images --format '{{.Repository}}:{{.Tag}}' img
docker build --progress=plain --output type=image,name=named . 2>&1 | tail -3; docker images --format '{{.Repository}}:{{.Tag}}' named
docker build --progress=plain --load -t loaded . 2>&1 | tail -2
docker build --output type=nosuch . 2>&1 | tail -1; docker build --output type=local . 2>&1 | tail -1; docker build --output dest=x . 2>&1 | tail -1; docker build --output type=oci,dest=x.tar . 2>&1 | tail -1
docker build --output type=registry,name=localhost:1/x . 2>&1 | tail -1; docker build --push . 2>&1 | tail -1
docker build -o a -o b . 2>&1 | tail -1; docker build --load --push . 2>&1 | tail -1; docker build --load -o x . 2>&1 | tail -1
docker build --cache-to type=local,dest=c . 2>&1 | tail -3; docker build --cache-to type=inline -q -t inl . | cut -c1-7; docker build --cache-to type=bogus . 2>&1 | tail -1
docker build --progress=plain --cache-from inl . 2>&1 | tail -4
docker build --platform linux/amd64,linux/arm64 . 2>&1 | tail -2
docker build --sbom=true . 2>&1 | tail -2; docker build --attest type=bogus . 2>&1 | tail -1; docker build --provenance=false -q . | cut -c1-7
docker build --builder nosuch . 2>&1 | tail -1; docker build --allow bogus . 2>&1 | tail -1; docker build --annotation a=b . 2>&1 | tail -1
