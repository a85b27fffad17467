export DOCKER_BUILDKIT=0
mkdir ctx other; printf 'FROM busybox\nRUN echo default\n' > ctx/Dockerfile; printf 'FROM busybox\nCOPY f /f\nRUN echo alt; cat /f\n' > ctx/Alt.df; echo data > ctx/f; printf 'FROM busybox\nCOPY f /f\nRUN echo outside; ls -a /\n' > Out.df
docker build ctx 2>&1 | grep '^default'
docker build -f ctx/Alt.df ctx | grep -e '^alt' -e '^data'
docker build -f Alt.df ctx; echo "exit=$?"
cd ctx; docker build -f Alt.df . | grep -c data; cd ..
docker build -f Out.df ctx | grep -c '^outside'
docker build -f - ctx < Out.df | grep -e outside -e dockerfile
docker build - < ctx/Dockerfile | grep -v -e '^ --->' -e '^Removing'
printf 'FROM busybox\nCOPY f /f\n' | docker build -; echo "exit=$?"
tar c -C ctx . | docker build - | grep ^default; tar cz -C ctx . | docker build -f Alt.df - | grep '^alt'
tar c -C ctx . | docker build -f nosuch - | tail -1
echo | docker build -; docker build - < /dev/null; echo "exit=$?"
docker build -f - - < Out.df; echo 'FROM busybox' | docker build -f x -; echo "exit=$?"
docker build nosuch; docker build Out.df; docker build other; docker build -f other ctx 2>&1 | tail -1; echo "exit=$?"
docker build https://nosuch.example/repo.git; docker build git@nosuch.example:repo; docker build http://nosuch.example/ctx.tgz; echo "exit=$?"
docker build; docker build a b; docker build --nosuch .; docker build -t; echo "exit=$?"
mv ctx/Dockerfile ctx/dockerfile; docker build ctx | grep ^default; touch ctx/Dockerfile; docker build ctx; echo "exit=$?"
docker build -q ctx; docker build --quiet -f ctx/dockerfile ctx | wc -c; docker build --iidfile id -f ctx/dockerfile ctx >/dev/null; wc -c < id; docker build --iidfile id -f ctx/Alt.df --build-arg x other; ls id
docker build -t a:1 -t b -t a:1 -f ctx/dockerfile ctx | tail -2; docker build -t a:1:2 ctx; docker build -t 'x y' ctx; docker build -t a@sha256:0000000000000000000000000000000000000000000000000000000000000000 -f ctx/dockerfile ctx; echo "exit=$?"
ln -s ctx lnk; docker build -f lnk/dockerfile lnk | grep ^default; ln -s /etc/hostname ctx/abs; printf 'FROM busybox\nCOPY abs /abs\n' > ctx/dockerfile; rm ctx/Dockerfile; docker build ctx | tail -1
docker image build ctx | tail -1; docker builder build ctx | tail -1
