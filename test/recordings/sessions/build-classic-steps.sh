export DOCKER_BUILDKIT=0
printf 'FROM busybox\nMAINTAINER me <me@example.com>\nLABEL a=1 b="two words"\nENV X=1 Y="a b"\nWORKDIR /app\nRUN pwd > here && echo $X $Y\nCOPY f.txt .\nADD f.txt sub/\nEXPOSE 80 53/udp\nVOLUME /data\nUSER 1000:1000\nSTOPSIGNAL SIGINT\nSHELL ["/bin/ash","-c"]\nCMD echo done\n' > Dockerfile; echo hi > f.txt
docker build -t steps .
docker build -t steps:again .
docker history --no-trunc --format '{{.CreatedBy}}|{{.Size}}|{{.Comment}}' steps
docker image inspect steps -f '{{json .Config}}'
docker image inspect steps -f '{{.Author}}|{{len .RootFS.Layers}}|{{.Architecture}}|{{.Comment}}|{{.DockerVersion}}'
docker run --rm steps; docker run --rm steps stat -c '%n %a %u:%g %s' /app/f.txt /app/here /app/sub /app/sub/f.txt
docker images --filter reference=steps --format '{{.Repository}}:{{.Tag}} {{.ID}}' | sort | awk '{print $1}'
docker images -a --format '{{.Repository}}' | sort | uniq -c
docker rmi steps:again; docker rmi steps | cut -d: -f1 | sort | uniq -c
