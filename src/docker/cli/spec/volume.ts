/** The words and flags of docker volume, in the format that parse.ts reads. */
export const VOLUME_SPEC = `
## volume
use volume COMMAND
short Manage volumes
tag version=1.21
args none

## volume create
use create [OPTIONS] [VOLUME]
short Create a volume
args max 1
@26,27,28 --availability string =active swarm=manager version=1.42 :: Cluster Volume availability ("active", "pause", "drain")
-d, --driver string =local :: Specify volume driver name
@26,27,28 --group string swarm=manager version=1.42 :: Cluster Volume group (cluster volumes)
--label list :: Set metadata for a volume
@26,27,28 --limit-bytes bytes swarm=manager version=1.42 :: Minimum size of the Cluster Volume in bytes
--name string hidden :: Specify volume name
-o, --opt map =map[] :: Set driver specific options
@26,27,28 --required-bytes bytes swarm=manager version=1.42 :: Maximum size of the Cluster Volume in bytes
@26,27,28 --scope string =single swarm=manager version=1.42 :: Cluster Volume access scope ("single", "multi")
@26,27,28 --secret map =map[] swarm=manager version=1.42 :: Cluster Volume secrets
@26,27,28 --sharing string =none swarm=manager version=1.42 :: Cluster Volume access sharing ("none", "readonly", "onewriter", "all")
@26,27,28 --topology-preferred list swarm=manager version=1.42 :: A topology that the Cluster Volume would be preferred in
@26,27,28 --topology-required list swarm=manager version=1.42 :: A topology that the Cluster Volume must be accessible from
@26,27,28 --type string =block swarm=manager version=1.42 :: Cluster Volume access type ("mount", "block")

## volume inspect
use inspect [OPTIONS] VOLUME [VOLUME...]
short Display detailed information on one or more volumes
args min 1
@20 -f, --format string :: Format the output using the given Go template
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates

## volume ls
use ls [OPTIONS]
short List volumes
aliases list
args none
@20 -f, --filter filter :: Provide filter values (e.g. 'dangling=true')
@20 --format string :: Pretty-print volumes using a Go template
@26,27,28 --cluster bool swarm=manager version=1.42 :: Display only cluster volumes, and use cluster volume list formatting
@26,27,28 -f, --filter filter :: Provide filter values (e.g. "dangling=true")
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-q, --quiet bool :: Only display volume names

## volume prune
use prune [OPTIONS]
@20 short Remove all unused local volumes
@26,27,28 short Remove unused local volumes
tag version=1.25
args none
@20 --filter filter :: Provide filter values (e.g. 'label=<label>')
@26,27,28 -a, --all bool version=1.42 :: Remove all unused volumes, not just anonymous ones
@26,27,28 --filter filter :: Provide filter values (e.g. "label=<label>")
-f, --force bool :: Do not prompt for confirmation

## volume rm
use rm [OPTIONS] VOLUME [VOLUME...]
short Remove one or more volumes
@20,26,27 long \\nRemove one or more volumes. You cannot remove a volume that is in use by a container.\\n
@20,26,27 example \\n$ docker volume rm hello\\nhello\\n
@28 long Remove one or more volumes. You cannot remove a volume that is in use by a container.
aliases remove
args min 1
-f, --force bool version=1.25 :: Force the removal of one or more volumes

## volume update @26,27,28
use update [OPTIONS] [VOLUME]
short Update a volume (cluster volumes only)
tag swarm=manager
tag version=1.42
@26 args max 1
@27,28 args exact 1
--availability string =active swarm=manager version=1.42 :: Cluster Volume availability ("active", "pause", "drain")
`;
