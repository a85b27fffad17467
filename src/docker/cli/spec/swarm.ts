/** The words and flags of docker swarm, node, stack, secret and config, in the format that parse.ts reads. */
export const SWARM_SPEC = `
## config
use config
@20 short Manage Docker configs
@20 tag swarm=
@26,27,28 short Manage Swarm configs
@26,27,28 tag swarm=manager
tag version=1.30
args none

## config create
use create [OPTIONS] CONFIG file|-
short Create a config from a file or STDIN
args exact 2
-l, --label list :: Config labels
--template-driver string version=1.37 :: Template driver

## config inspect
use inspect [OPTIONS] CONFIG [CONFIG...]
short Display detailed information on one or more configs
args min 1
@20 -f, --format string :: Format the output using the given Go template
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
--pretty bool :: Print the information in a human friendly format

## config ls
use ls [OPTIONS]
short List configs
aliases list
args none
-f, --filter filter :: Filter output based on conditions provided
@20 --format string :: Pretty-print configs using a Go template
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-q, --quiet bool :: Only display IDs

## config rm
use rm CONFIG [CONFIG...]
short Remove one or more configs
aliases remove
args min 1

## node
use node
short Manage Swarm nodes
@20 tag swarm=
@26,27,28 tag swarm=manager
tag version=1.24
args none

## node demote
use demote NODE [NODE...]
short Demote one or more nodes from manager in the swarm
args min 1

## node inspect
use inspect [OPTIONS] self|NODE [NODE...]
short Display detailed information on one or more nodes
args min 1
@20 -f, --format string :: Format the output using the given Go template
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
--pretty bool :: Print the information in a human friendly format

## node ls
use ls [OPTIONS]
short List nodes in the swarm
aliases list
args none
-f, --filter filter :: Filter output based on conditions provided
@20 --format string :: Pretty-print nodes using a Go template
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-q, --quiet bool :: Only display IDs

## node promote
use promote NODE [NODE...]
short Promote one or more nodes to manager in the swarm
args min 1

## node ps
use ps [OPTIONS] [NODE...]
short List tasks running on one or more nodes, defaults to current node
-f, --filter filter :: Filter output based on conditions provided
--format string :: Pretty-print tasks using a Go template
--no-resolve bool :: Do not map IDs to Names
--no-trunc bool :: Do not truncate output
-q, --quiet bool :: Only display task IDs

## node rm
use rm [OPTIONS] NODE [NODE...]
short Remove one or more nodes from the swarm
aliases remove
args min 1
-f, --force bool :: Force remove a node from the swarm

## node update
use update [OPTIONS] NODE
short Update a node
args exact 1
@20 --availability string :: Availability of the node ("active"|"pause"|"drain")
@20 --label-add list :: Add or update a node label (key=value)
@26,27,28 --availability string :: Availability of the node ("active", "pause", "drain")
@26,27,28 --label-add list :: Add or update a node label ("key=value")
--label-rm list :: Remove a node label if exists
@20 --role string :: Role of the node ("worker"|"manager")
@26,27,28 --role string :: Role of the node ("worker", "manager")

## secret
use secret
@20 short Manage Docker secrets
@20 tag swarm=
@26,27,28 short Manage Swarm secrets
@26,27,28 tag swarm=manager
tag version=1.25
args none

## secret create
use create [OPTIONS] SECRET [file|-]
short Create a secret from a file or STDIN as content
args range 1 2
-d, --driver string version=1.31 :: Secret driver
-l, --label list :: Secret labels
--template-driver string version=1.37 :: Template driver

## secret inspect
use inspect [OPTIONS] SECRET [SECRET...]
short Display detailed information on one or more secrets
args min 1
@20 -f, --format string :: Format the output using the given Go template
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
--pretty bool :: Print the information in a human friendly format

## secret ls
use ls [OPTIONS]
short List secrets
aliases list
args none
-f, --filter filter :: Filter output based on conditions provided
@20 --format string :: Pretty-print secrets using a Go template
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-q, --quiet bool :: Only display IDs

## secret rm
use rm SECRET [SECRET...]
short Remove one or more secrets
aliases remove
args min 1

## stack
use stack [OPTIONS]
@20 short Manage Docker stacks
@26,27,28 short Manage Swarm stacks
@26,27,28 tag swarm=manager
tag version=1.25
args none
@20 --kubeconfig string deprecated kubernetes :: Kubernetes config file
@20 --orchestrator string deprecated :: Orchestrator to use (swarm|kubernetes|all)
@26,27,28 --orchestrator string hidden deprecated="option will be ignored" deprecated :: Orchestrator to use (swarm|all)

## stack config @26,27,28
use config [OPTIONS]
short Outputs the final config file, after doing merges and interpolations
args none
-c, --compose-file stringSlice :: Path to a Compose file, or "-" to read from stdin
--orchestrator string hidden deprecated="option will be ignored" deprecated :: Orchestrator to use (swarm|all)
--skip-interpolation bool :: Skip interpolation and output only merged config

## stack deploy
use deploy [OPTIONS] STACK
short Deploy a new stack or update an existing stack
aliases up
args exact 1
-c, --compose-file stringSlice version=1.25 :: Path to a Compose file, or "-" to read from stdin
@20 --kubeconfig string deprecated kubernetes :: Kubernetes config file
@20 --namespace string deprecated kubernetes :: Kubernetes namespace to use
@20 --orchestrator string deprecated :: Orchestrator to use (swarm|kubernetes|all)
@20 --prune bool swarm version=1.27 :: Prune services that are no longer referenced
@20 --resolve-image string =always swarm version=1.30 :: Query the registry to resolve image digest and supported platforms ("always"|"changed"|"never")
@20 --with-registry-auth bool swarm :: Send registry authentication details to Swarm agents
@26,27,28 -d, --detach bool =true :: Exit immediately instead of waiting for the stack services to converge
@26,27,28 --orchestrator string hidden deprecated="option will be ignored" deprecated :: Orchestrator to use (swarm|all)
@26,27,28 --prune bool version=1.27 :: Prune services that are no longer referenced
@26,27,28 -q, --quiet bool :: Suppress progress output
@26,27,28 --resolve-image string =always version=1.30 :: Query the registry to resolve image digest and supported platforms ("always", "changed", "never")
@26,27,28 --with-registry-auth bool :: Send registry authentication details to Swarm agents

## stack ls
use ls [OPTIONS]
short List stacks
aliases list
args none
@20 --all-namespaces bool deprecated kubernetes :: List stacks from all Kubernetes namespaces
@20 --format string :: Pretty-print stacks using a Go template
@20 --kubeconfig string deprecated kubernetes :: Kubernetes config file
@20 --namespace stringSlice deprecated kubernetes :: Kubernetes namespaces to use
@20 --orchestrator string deprecated :: Orchestrator to use (swarm|kubernetes|all)
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
@26,27,28 --orchestrator string hidden deprecated="option will be ignored" deprecated :: Orchestrator to use (swarm|all)

## stack ps
use ps [OPTIONS] STACK
short List the tasks in the stack
args exact 1
-f, --filter filter :: Filter output based on conditions provided
@20 --format string :: Pretty-print tasks using a Go template
@20 --kubeconfig string deprecated kubernetes :: Kubernetes config file
@20 --namespace string deprecated kubernetes :: Kubernetes namespace to use
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
--no-resolve bool :: Do not map IDs to Names
--no-trunc bool :: Do not truncate output
@20 --orchestrator string deprecated :: Orchestrator to use (swarm|kubernetes|all)
@26,27,28 --orchestrator string hidden deprecated="option will be ignored" deprecated :: Orchestrator to use (swarm|all)
-q, --quiet bool :: Only display task IDs

## stack rm
use rm [OPTIONS] STACK [STACK...]
short Remove one or more stacks
aliases remove down
args min 1
@20 --kubeconfig string deprecated kubernetes :: Kubernetes config file
@20 --namespace string deprecated kubernetes :: Kubernetes namespace to use
@20 --orchestrator string deprecated :: Orchestrator to use (swarm|kubernetes|all)
@26,27,28 -d, --detach bool =true :: Do not wait for stack removal
@26,27,28 --orchestrator string hidden deprecated="option will be ignored" deprecated :: Orchestrator to use (swarm|all)

## stack services
use services [OPTIONS] STACK
short List the services in the stack
args exact 1
-f, --filter filter :: Filter output based on conditions provided
@20 --format string :: Pretty-print services using a Go template
@20 --kubeconfig string deprecated kubernetes :: Kubernetes config file
@20 --namespace string deprecated kubernetes :: Kubernetes namespace to use
@20 --orchestrator string deprecated :: Orchestrator to use (swarm|kubernetes|all)
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
@26,27,28 --orchestrator string hidden deprecated="option will be ignored" deprecated :: Orchestrator to use (swarm|all)
-q, --quiet bool :: Only display IDs

## swarm
use swarm
short Manage Swarm
tag swarm=
tag version=1.24
args none

## swarm ca
use ca [OPTIONS]
short Display and rotate the root CA
@26,27,28 tag swarm=manager
tag version=1.30
args none
--ca-cert pem-file :: Path to the PEM-formatted root CA certificate to use for the new cluster
--ca-key pem-file :: Path to the PEM-formatted root CA key to use for the new cluster
--cert-expiry duration =2160h0m0s :: Validity period for node certificates (ns|us|ms|s|m|h)
-d, --detach bool :: Exit immediately instead of waiting for the root rotation to converge
--external-ca external-ca :: Specifications of one or more certificate signing endpoints
-q, --quiet bool :: Suppress progress output
--rotate bool :: Rotate the swarm CA - if no certificate or key are provided, new ones will be generated

## swarm init
use init [OPTIONS]
short Initialize a swarm
@26,27,28 tag swarm=
@26,27,28 tag version=1.24
args none
@20 --advertise-addr string :: Advertised address (format: <ip|interface>[:port])
@26,27,28 --advertise-addr string :: Advertised address (format: "<ip|interface>[:port]")
--autolock bool :: Enable manager autolocking (requiring an unlock key to start a stopped manager)
@20 --availability string =active :: Availability of the node ("active"|"pause"|"drain")
@26,27,28 --availability string =active :: Availability of the node ("active", "pause", "drain")
--cert-expiry duration =2160h0m0s :: Validity period for node certificates (ns|us|ms|s|m|h)
@20 --data-path-addr string version=1.31 :: Address or interface to use for data path traffic (format: <ip|interface>)
@26,27,28 --data-path-addr string version=1.31 :: Address or interface to use for data path traffic (format: "<ip|interface>")
--data-path-port uint32 version=1.40 :: Port number to use for data path traffic (1024 - 49151). If no value is set or is set to 0, the default port (4789) is used.
--default-addr-pool ipNetSlice =[] version=1.39 :: default address pool in CIDR format
--default-addr-pool-mask-length uint32 =24 version=1.39 :: default address pool subnet mask length
--dispatcher-heartbeat duration =5s :: Dispatcher heartbeat period (ns|us|ms|s|m|h)
--external-ca external-ca :: Specifications of one or more certificate signing endpoints
--force-new-cluster bool :: Force create a new cluster from current state
@20 --listen-addr node-addr =0.0.0.0:2377 :: Listen address (format: <ip|interface>[:port])
@26,27,28 --listen-addr node-addr =0.0.0.0:2377 :: Listen address (format: "<ip|interface>[:port]")
--max-snapshots uint64 version=1.25 :: Number of additional Raft snapshots to retain
--snapshot-interval uint64 =10000 version=1.25 :: Number of log entries between Raft snapshots
--task-history-limit int64 =5 :: Task history retention limit

## swarm join
use join [OPTIONS] HOST:PORT
short Join a swarm as a node and/or manager
@26,27,28 tag swarm=
@26,27,28 tag version=1.24
args exact 1
@20 --advertise-addr string :: Advertised address (format: <ip|interface>[:port])
@20 --availability string =active :: Availability of the node ("active"|"pause"|"drain")
@20 --data-path-addr string version=1.31 :: Address or interface to use for data path traffic (format: <ip|interface>)
@20 --listen-addr node-addr =0.0.0.0:2377 :: Listen address (format: <ip|interface>[:port])
@26,27,28 --advertise-addr string :: Advertised address (format: "<ip|interface>[:port]")
@26,27,28 --availability string =active :: Availability of the node ("active", "pause", "drain")
@26,27,28 --data-path-addr string version=1.31 :: Address or interface to use for data path traffic (format: "<ip|interface>")
@26,27,28 --listen-addr node-addr =0.0.0.0:2377 :: Listen address (format: "<ip|interface>[:port]")
--token string :: Token for entry into the swarm

## swarm join-token
use join-token [OPTIONS] (worker|manager)
short Manage join tokens
@26,27,28 tag swarm=manager
@26,27,28 tag version=1.24
args exact 1
-q, --quiet bool :: Only display token
--rotate bool :: Rotate join token

## swarm leave
use leave [OPTIONS]
short Leave the swarm
@26,27,28 tag swarm=active
@26,27,28 tag version=1.24
args none
-f, --force bool :: Force this node to leave the swarm, ignoring warnings

## swarm unlock
use unlock
short Unlock swarm
@26,27,28 tag swarm=manager
@26,27,28 tag version=1.24
args none

## swarm unlock-key
use unlock-key [OPTIONS]
short Manage the unlock key
@26,27,28 tag swarm=manager
@26,27,28 tag version=1.24
args none
-q, --quiet bool :: Only display token
--rotate bool :: Rotate unlock key

## swarm update
use update [OPTIONS]
short Update the swarm
@26,27,28 tag swarm=manager
@26,27,28 tag version=1.24
args none
--autolock bool :: Change manager autolocking setting (true|false)
--cert-expiry duration =2160h0m0s :: Validity period for node certificates (ns|us|ms|s|m|h)
--dispatcher-heartbeat duration =5s :: Dispatcher heartbeat period (ns|us|ms|s|m|h)
--external-ca external-ca :: Specifications of one or more certificate signing endpoints
--max-snapshots uint64 version=1.25 :: Number of additional Raft snapshots to retain
--snapshot-interval uint64 =10000 version=1.25 :: Number of log entries between Raft snapshots
--task-history-limit int64 =5 :: Task history retention limit
`;
