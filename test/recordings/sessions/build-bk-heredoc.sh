#engines: 26 28
b() { docker build --progress=plain "$@" 2>&1 | sed -n '/^#[0-9]* \[2\//,$p'; }
cat > Dockerfile <<'X'
FROM busybox
RUN <<EOF
echo one
echo two
EOF
RUN <<EOF sh
echo "piped $0"
EOF
RUN <<'EOF'
#!/bin/sh
echo shebang
EOF
COPY <<a <<b /dir/
content of a
a
content of b
b
ENV V=val
COPY <<EOF /v
v is $V
EOF
COPY <<"EOF" /quoted
v is $V
EOF
COPY <<-EOF /tabs
	indented
		more
	EOF
RUN head /dir/a /dir/b /v /quoted /tabs; ls -l /v | cut -c1-10
X
b .
docker build --progress=plain . 2>&1 | grep -c CACHED
docker build -q -t h . | cut -c1-7; docker history --no-trunc --format '{{.CreatedBy}}' h
printf 'FROM busybox\nRUN cat <<EOF > /x\nhello\nEOF\nRUN cat /x\n' > Dockerfile; b .
printf 'FROM busybox\nRUN <<EOF\nfalse\ntrue\nEOF\nRUN <<EOF\nset -e\nfalse\necho no\nEOF\n' > Dockerfile; b .
printf 'FROM busybox\nRUN <<EOF\necho unterminated\n' > Dockerfile; docker build --progress=plain . 2>&1 | tail -1
