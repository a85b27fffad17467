"""Docker's own SDK for Python at work on the engine whose socket is named first; prints what it saw as JSON lines."""

import io
import json
import sys
import tarfile
import threading

import docker
from docker.errors import APIError, ContainerError, ImageNotFound, NotFound

client = docker.DockerClient(base_url="unix://" + sys.argv[1], version="auto", timeout=20)


def say(name, value):
    print(json.dumps([name, value]), flush=True)


def failure(call, *args, **kwargs):
    try:
        call(*args, **kwargs)
    except APIError as error:
        return [type(error).__name__, error.status_code, error.explanation]
    except ContainerError as error:
        return [type(error).__name__, error.exit_status, error.stderr.decode()]
    return None


def tar_of(name, text):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        entry = tarfile.TarInfo(name)
        entry.size = len(text)
        archive.addfile(entry, io.BytesIO(text))
    return packed.getvalue()


say("ping", client.ping())
say("version", client.version()["Os"])
say("info", client.info()["Images"])
say("df", len(client.df()["Images"]))
say("login", failure(client.login, username="u", password="p", registry="localhost:1"))

say("run", client.containers.run("busybox", ["echo", "hi"], remove=True).decode())
say("run both", client.containers.run("busybox", "sh -c 'echo out; echo err >&2'", stderr=True, stdout=False, remove=True).decode())
say("run fails", failure(client.containers.run, "busybox", "sh -c 'echo why >&2; exit 3'", remove=True))
say("run of nothing", failure(client.containers.run, "nosuch/image"))

box = client.containers.run(
    "busybox",
    "sh -c 'echo one; echo two >&2; exec sleep 300'",
    name="box",
    detach=True,
    labels={"kind": "box"},
    environment={"A": "1"},
    volumes={"kept": {"bind": "/data", "mode": "rw"}},
    ports={"80/tcp": 8080},
    mem_limit="64m",
)
say("status", [box.status, client.containers.get("box").status])
say("logs", sorted(box.logs().decode().split()))
say("logs of one", box.logs(stderr=False, tail=10).decode())
say("exec", [(r := box.exec_run("sh -c 'echo out; echo err >&2; exit 4'", demux=True)).exit_code, [o.decode() for o in r.output]])
say("exec stream", b"".join(box.exec_run("sh -c 'echo a; echo b'", stream=True).output).decode())
sock = client.api.exec_start(client.api.exec_create(box.id, "cat", stdin=True)["Id"], socket=True)
sock._sock.sendall(b"typed\n")
sock._sock.shutdown(1)
say("exec socket", sock.read().decode(errors="replace")[-6:])
say("top", box.top()["Processes"][0][-1])
say("stats", box.stats(stream=False)["memory_stats"]["limit"])
say("stats stream", "cpu_stats" in next(box.stats(decode=True)))
say("put", box.put_archive("/tmp", tar_of("note", b"written")))
chunks, stat = box.get_archive("/tmp/note")
say("get", [stat["name"], stat["size"], tarfile.open(fileobj=io.BytesIO(b"".join(chunks))).extractfile("note").read().decode()])
say("no file", failure(box.get_archive, "/nosuch"))
say("export", sum(len(c) for c in box.export()) > 1000)
say("diff", sorted(change["Path"] for change in box.diff()))
say("ports", box.attrs["HostConfig"]["PortBindings"])
box.pause()
say("paused", client.containers.get("box").status)
box.unpause()
box.rename("renamed")
box.update(mem_limit="128m", memswap_limit="256m")
box.reload()
say("updated", [box.name, box.attrs["HostConfig"]["Memory"]])
say("list", [c.name for c in client.containers.list(filters={"label": "kind=box"})])
say("resize", failure(box.resize, 10, 10))
image = box.commit("my/box", "1", message="kept", author="me")
say("commit", image.tags)
box.restart(timeout=0)
box.kill()
say("killed", box.wait()["StatusCode"])
say("kill again", failure(box.kill)[:2])
say("attach", sorted(client.containers.get("renamed").attach(logs=True, stream=False).decode().split()))

term = client.containers.create("busybox", "sh", tty=True, stdin_open=True)
keys = term.attach_socket(params={"stdin": 1, "stdout": 1, "stream": 1})
term.start()
keys._sock.sendall(b"echo it $((1 + 1)) is; exit\n")
say("terminal", "it 2 is" in keys.read().decode())
term.remove(force=True)

say("images", sorted(tag for i in client.images.list() for tag in i.tags))
say("get image", client.images.get("busybox").attrs["Os"])
say("no image", failure(client.images.get, "nosuch"))
say("image not found", isinstance_of := [c.__name__ for c in ImageNotFound.__mro__[:2]])
say("tag", client.images.get("hello-world").tag("my/hello", "v1"))
saved = b"".join(client.images.get("my/hello:v1").save(named="my/hello:v1"))
client.images.remove("my/hello:v1")
say("loaded", sorted(client.images.load(saved)[0].tags))
client.images.remove("my/hello:v1")
say("history", len(client.images.get("hello-world").history()))
say("pull", failure(client.images.pull, "nosuch/image", tag="1")[:2])
say("push", "errorDetail" in client.images.push("my/box", tag="1", auth_config={"username": "u", "password": "p"}))
say("search", failure(client.images.search, "nginx")[:2])
say("registry", failure(client.images.get_registry_data, "nosuch")[:2])
client.images.remove("my/box:1", force=True)

net = client.networks.create("joined", driver="bridge", labels={"a": "b"}, check_duplicate=True)
net.connect("renamed", aliases=["again"])
net.reload()
say("network", [net.name, client.networks.get("joined").attrs["Scope"]])
say("networks", sorted(n.name for n in client.networks.list()))
net.disconnect("renamed")
net.remove()
say("no network", failure(client.networks.get, "joined"))

say("volume", client.volumes.get("kept").attrs["Driver"])
say("volume in use", failure(client.volumes.get("kept").remove)[:2])
say("no volume", failure(client.volumes.get, "nosuch")[:2])

seen = []
events = client.events(decode=True, filters={"type": "volume"})
reader = threading.Thread(target=lambda: seen.extend([next(events), next(events)]))
reader.start()
client.volumes.create("heard", labels={"a": "b"}).remove()
reader.join(10)
say("events", [[e["Action"], e["Actor"]["ID"]] for e in seen])
events.close()
say("past events", [e["Action"] for e in client.events(decode=True, since=1, until=2)])

client.containers.get("renamed").remove(v=True)
say("no container", failure(client.containers.get, "renamed"))
say("not found", issubclass(NotFound, APIError))
say("prunes", [sorted(p) for p in (client.containers.prune(), client.images.prune(), client.networks.prune(), client.volumes.prune())])
client.close()
