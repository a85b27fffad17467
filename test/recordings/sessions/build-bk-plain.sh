#engines: 26 28
b() { docker build --progress=plain "$@" 2>&1 | awk '!/^#[0-9]* \.\.\.$/ && !seen[$0]++'; }
s() { docker build --progress=plain "$@" 2>&1 | sed -e 's/^#[0-9]* //' -e '/^\.\.\.$/d' -e 's/^DONE .*/DONE/' -e '/^naming to [^ ]*$/d' -e 's/ [0-9.]*s done$/ done/' | sort -u; }
printf 'FROM busybox\nRUN echo hello; echo two\nCOPY f.txt /f.txt\nWORKDIR /w\nENV A=1\nEXPOSE 80\nCMD ["cat", "/f.txt"]\n' > Dockerfile; echo data > f.txt
b -t app .
s -t app .
docker run --rm app
docker history --no-trunc --format '{{.CreatedBy}}|{{.Comment}}' app
docker inspect app --format '{{json .Config.Env}} {{.Config.WorkingDir}} {{json .Config.Cmd}} {{json .Config.ExposedPorts}} {{.Architecture}}/{{.Os}} {{.Parent}}|{{.DockerVersion}}|'
echo changed > f.txt; s -t app .
b --no-cache -t app -t app:2 -q . | grep -c sha256
docker images --format '{{.Repository}}:{{.Tag}}' app
b --iidfile id . | tail -3; test "$(cat id)" = "$(docker inspect -f '{{.Id}}' app)"; echo $?
b --metadata-file meta.json -t app . | tail -2; grep -c -e containerimage.config.digest -e image.name meta.json
docker image build --progress=plain . 2>&1 | tail -1; docker builder build --progress=plain . 2>&1 | tail -1; docker buildx build --progress=plain . 2>&1 | tail -1
docker build --progress=quiet -t app . | cut -c1-7; docker build --progress=nosuch .; echo "exit=$?"
BUILDKIT_PROGRESS=plain docker build . 2>&1 | head -5
docker rmi app app:2 >/dev/null; docker images -q app
