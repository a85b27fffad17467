# topic: compose
#engines: 26 28
cat > compose.yaml <<'EOF'
services:
  a:
    image: busybox
    environment:
      SIMPLE: plain
      NUM: 12
      FLOAT: 1.50
      BOOL: true
      NUL:
      EMPTY: ""
      QUOTE: 'it''s "x"'
      COLON: "a: b"
      HASH: "a #b"
      MULTI: |
        line one
        line two
      KEEP: |+
        x

      FOLD: >-
        one
        two
      TRAIL: "x "
      LEAD: " x"
      DASH: "- x"
      STAR: "*x"
      YES: yes
      OCT: "0755"
      OCTN: 0755
      HEX: 0x1F
      TILDE: "~"
      UNI: "日本語"
      TAB: "a\tb"
      BS: 'a\b'
      DOLLAR: $$HOME
      TIME: "12:30:45"
      EXP: "1e3"
      BRACE: "{x}"
      PCT: "%x"
      AT: "@x"
      EXCL: "!x"
      Q: "?x"
      LT: "<&>"
      LONG: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb cccccccccccccccccccccccccccccccc ddddddddddddddddddddd
EOF
docker compose config
docker compose config --format json
docker compose config --no-interpolate
docker compose config --no-interpolate --format json
docker compose config --hash '*'
docker compose config --format toml
docker compose config -q --format json; echo "rc=$?"
docker compose config -o out.yaml; head -3 out.yaml; ls -l out.yaml | cut -c1-10
