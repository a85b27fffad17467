/** The words and flags of docker network, in the format that parse.ts reads. */
export const NETWORK_SPEC = `
## network
use network
short Manage networks
tag version=1.21
args none

## network connect
use connect [OPTIONS] NETWORK CONTAINER
short Connect a container to a network
args exact 2
--alias stringSlice :: Add network-scoped alias for the container
--driver-opt stringSlice :: driver options for the network
@20 --ip string :: IPv4 address (e.g., 172.30.100.104)
@20 --ip6 string :: IPv6 address (e.g., 2001:db8::33)
@28 --gw-priority int :: Highest gw-priority provides the default gateway. Accepts positive and negative values.
@26,27,28 --ip string :: IPv4 address (e.g., "172.30.100.104")
@26,27,28 --ip6 string :: IPv6 address (e.g., "2001:db8::33")
--link list :: Add link to another container
--link-local-ip stringSlice :: Add a link-local address for the container

## network create
use create [OPTIONS] NETWORK
short Create a network
args exact 1
--attachable bool version=1.25 :: Enable manual container attachment
--aux-address map =map[] :: Auxiliary IPv4 or IPv6 addresses used by Network driver
--config-from string version=1.30 :: The network from which to copy the configuration
--config-only bool version=1.30 :: Create a configuration only network
-d, --driver string =bridge :: Driver to manage the Network
--gateway stringSlice :: IPv4 or IPv6 Gateway for the master subnet
--ingress bool version=1.29 :: Create swarm routing-mesh network
--internal bool :: Restrict external access to the network
--ip-range stringSlice :: Allocate container ip from a sub-range
--ipam-driver string =default :: IP Address Management Driver
--ipam-opt map =map[] :: Set IPAM driver specific options
@20,26 --ipv6 bool :: Enable IPv6 networking
@27 --ipv6 bool :: Enable or disable IPv6 networking
@28 --ipv4 bool =true :: Enable or disable IPv4 address assignment
@28 --ipv6 bool :: Enable or disable IPv6 address assignment
--label list :: Set metadata on a network
-o, --opt map =map[] :: Set driver specific options
--scope string version=1.30 :: Control the network's scope
--subnet stringSlice :: Subnet in CIDR format that represents a network segment

## network disconnect
use disconnect [OPTIONS] NETWORK CONTAINER
short Disconnect a container from a network
args exact 2
-f, --force bool :: Force the container to disconnect from a network

## network inspect
use inspect [OPTIONS] NETWORK [NETWORK...]
short Display detailed information on one or more networks
args min 1
@20 -f, --format string :: Format the output using the given Go template
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-v, --verbose bool :: Verbose output for diagnostics

## network ls
use ls [OPTIONS]
short List networks
aliases list
args none
@20 -f, --filter filter :: Provide filter values (e.g. 'driver=bridge')
@20 --format string :: Pretty-print networks using a Go template
@26,27,28 -f, --filter filter :: Provide filter values (e.g. "driver=bridge")
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
--no-trunc bool :: Do not truncate the output
-q, --quiet bool :: Only display network IDs

## network prune
use prune [OPTIONS]
short Remove all unused networks
tag version=1.25
args none
@20 --filter filter :: Provide filter values (e.g. 'until=<timestamp>')
@26,27,28 --filter filter :: Provide filter values (e.g. "until=<timestamp>")
-f, --force bool :: Do not prompt for confirmation

## network rm
use rm NETWORK [NETWORK...]
short Remove one or more networks
aliases remove
args min 1
@26,27,28 -f, --force bool :: Do not error if the network does not exist
`;
