// src/host/packages/catalogue/debian/bullseye/server.ts
/** Debian 11: what a server has beyond that. The lines are read by ../../table.ts. */
var server_default = `
apparmor 2.13.6-10 admin 2530 600988 ; Depends: debconf, lsb-base, debconf (>= 0.5) | debconf-2.0, libc6 (>= 2.17) ; user-space parser utility for AppArmor
apt-utils 2.2.4 admin 1116 426300 important ; Depends: apt (= 2.2.4), libapt-pkg6.0 (>= 1.9.11~), libc6 (>= 2.17), libdb5.3, libgcc-s1 (>= 3.0), libstdc++6 (>= 9) ; package management related utility programs
bash-completion 1:2.11-2 shells 1523 234376 standard all foreign ; Provides: dh-sequence-bash-completion ; programmable completion for the bash shell
bind9-dnsutils 1:9.16.50-1~deb11u6 net 717 402992 standard security ; Depends: bind9-host | host, bind9-libs (= 1:9.16.50-1~deb11u6), libc6 (>= 2.17), libedit2 (>= 2.11-20080614-0), libidn2-0 (>= 2.0.0), libkrb5-3 (>= 1.6.dfsg.2), libprotobuf-c1 (>= 1.0.0) ; Provides: dnsutils ; Clients provided with BIND 9
bind9-host 1:9.16.50-1~deb11u6 net 386 311388 standard security ; Depends: bind9-libs (>= 1:9.16.50), libc6 (>= 2.17), libidn2-0 (>= 2.0.0) ; Provides: host ; DNS Lookup Utility
bind9-libs 1:9.16.50-1~deb11u6 libs 3639 1318532 standard same security ; Depends: libuv1 (>= 1.40.0), libc6 (>= 2.17), libfstrm0 (>= 0.2.0), libgssapi-krb5-2 (>= 1.17), libjson-c5 (>= 0.15), libkrb5-3 (>= 1.6.dfsg.2), liblmdb0 (>= 0.9.7), libmaxminddb0 (>= 1.3.0), libprotobuf-c1 (>= 1.0.1), libssl1.1 (>= 1.1.0), libxml2 (>= 2.7.4), zlib1g (>= 1:1.1.4) ; Shared Libraries used by BIND 9
bzip2 1.0.8-4 utils 113 48428 standard foreign ; Depends: libbz2-1.0 (= 1.0.8-4), libc6 (>= 2.17) ; high-quality block-sorting file compressor - utilities
ca-certificates 20250419~deb12u1~deb11u1 misc 403 174888 standard all foreign security ; Depends: openssl (>= 1.1.1), debconf (>= 0.5) | debconf-2.0 ; Common CA certificates
cron 3.0pl1-137 admin 255 98152 important foreign ; Pre-Depends: init-system-helpers (>= 1.54~) ; Depends: libc6 (>= 2.17), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), debianutils (>= 1.7), sensible-utils, adduser, lsb-base (>= 3.0-10), libpam-runtime (>= 1.0.1-11) ; Provides: cron-daemon ; process scheduling daemon
curl 7.74.0-1.3+deb11u16 web 423 265608 foreign security ; Depends: libc6 (>= 2.17), libcurl4 (= 7.74.0-1.3+deb11u16), zlib1g (>= 1:1.1.4) ; command line tool for transferring data with URL syntax
dbus 1.12.28-0+deb11u1 admin 593 233348 standard foreign ; Pre-Depends: init-system-helpers (>= 1.54~) ; Depends: adduser, libapparmor1 (>= 2.8.94), libaudit1 (>= 1:2.2.1), libc6 (>= 2.17), libcap-ng0 (>= 0.7.9), libdbus-1-3 (= 1.12.28-0+deb11u1), libexpat1 (>= 2.1~beta3), libselinux1 (>= 3.1~), libsystemd0 ; Provides: dbus-bin (= 1.12.28-0+deb11u1), dbus-daemon (= 1.12.28-0+deb11u1), dbus-session-bus-common (= 1.12.28-0+deb11u1), dbus-system-bus (= 1.12.28-0+deb11u1), dbus-system-bus-common (= 1.12.28-0+deb11u1), default-dbus-system-bus ; simple interprocess messaging system (daemon and utilities)
dirmngr 2.2.27-2+deb11u3 utils 1267 743340 foreign security ; Depends: adduser, gpgconf (= 2.2.27-2+deb11u3), lsb-base (>= 3.2-13), init-system-helpers (>= 1.52), libassuan0 (>= 2.5.0), libc6 (>= 2.25), libgcrypt20 (>= 1.8.0), libgnutls30 (>= 3.7.0), libgpg-error0 (>= 1.38), libksba8 (>= 1.3.5), libldap-2.4-2 (>= 2.4.7), libnpth0 (>= 0.90) ; Recommends: gnupg (= 2.2.27-2+deb11u3) ; GNU privacy guard - network certificate management service
distro-info-data 0.51+deb11u11 devel 21 8776 all foreign security ; information about the distributions' releases (data files)
dmsetup 2:1.02.175-2.1 admin 263 85096 foreign ; Depends: libc6 (>= 2.17), libdevmapper1.02.1 (>= 2:1.02.138) ; Linux Kernel Device Mapper userspace library
file 1:5.39-3+deb11u1 utils 104 69168 standard foreign security ; Depends: libc6 (>= 2.17), libmagic1 (= 1:5.39-3+deb11u1) ; Recognize the type of data in a file using "magic" numbers
gawk 1:5.1.0-1 interpreters 2383 569876 foreign ; Pre-Depends: libc6 (>= 2.29), libgmp10, libmpfr6 (>= 3.1.3), libreadline8 (>= 6.0), libsigsegv2 (>= 2.9) ; Provides: awk ; GNU awk, a pattern scanning and processing language
gnupg 2.2.27-2+deb11u3 utils 864 825432 all foreign security ; Depends: dirmngr (<< 2.2.27-2+deb11u3.1~), dirmngr (>= 2.2.27-2+deb11u3), gnupg-l10n (= 2.2.27-2+deb11u3), gnupg-utils (<< 2.2.27-2+deb11u3.1~), gnupg-utils (>= 2.2.27-2+deb11u3), gpg (<< 2.2.27-2+deb11u3.1~), gpg (>= 2.2.27-2+deb11u3), gpg-agent (<< 2.2.27-2+deb11u3.1~), gpg-agent (>= 2.2.27-2+deb11u3), gpg-wks-client (<< 2.2.27-2+deb11u3.1~), gpg-wks-client (>= 2.2.27-2+deb11u3), gpg-wks-server (<< 2.2.27-2+deb11u3.1~), gpg-wks-server (>= 2.2.27-2+deb11u3), gpgsm (<< 2.2.27-2+deb11u3.1~), gpgsm (>= 2.2.27-2+deb11u3), gpgv (<< 2.2.27-2+deb11u3.1~), gpgv (>= 2.2.27-2+deb11u3) ; GNU privacy guard - a free PGP replacement
gnupg-l10n 2.2.27-2+deb11u3 localization 4905 1084412 all foreign security ; GNU privacy guard - localization files
gnupg-utils 2.2.27-2+deb11u3 utils 1767 863008 extra foreign security ; Depends: libassuan0 (>= 2.5.0), libbz2-1.0, libc6 (>= 2.25), libgcrypt20 (>= 1.8.0), libgpg-error0 (>= 1.35), libksba8 (>= 1.3.5), libreadline8 (>= 6.0), zlib1g (>= 1:1.1.4) ; Recommends: gpg, gpg-agent, gpgconf, gpgsm ; GNU privacy guard - utility programs
gpg 2.2.27-2+deb11u3 utils 1540 884988 foreign security ; Depends: gpgconf (= 2.2.27-2+deb11u3), libassuan0 (>= 2.5.0), libbz2-1.0, libc6 (>= 2.25), libgcrypt20 (>= 1.8.0), libgpg-error0 (>= 1.38), libreadline8 (>= 6.0), libsqlite3-0 (>= 3.7.15), zlib1g (>= 1:1.1.4) ; Recommends: gnupg (= 2.2.27-2+deb11u3) ; GNU Privacy Guard -- minimalist public key operations
gpg-agent 2.2.27-2+deb11u3 utils 1273 651452 foreign security ; Depends: gpgconf (= 2.2.27-2+deb11u3), pinentry-curses | pinentry, init-system-helpers (>= 1.52), libassuan0 (>= 2.5.1), libc6 (>= 2.25), libgcrypt20 (>= 1.8.0), libgpg-error0 (>= 1.38), libnpth0 (>= 0.90) ; Recommends: gnupg (= 2.2.27-2+deb11u3) ; Provides: gnupg-agent ; GNU privacy guard - cryptographic agent
gpg-wks-client 2.2.27-2+deb11u3 utils 654 517020 foreign security ; Depends: dirmngr (= 2.2.27-2+deb11u3), gpg (= 2.2.27-2+deb11u3), gpg-agent (= 2.2.27-2+deb11u3), libassuan0 (>= 2.5.0), libc6 (>= 2.25), libgcrypt20 (>= 1.8.0), libgpg-error0 (>= 1.35) ; Recommends: gnupg (= 2.2.27-2+deb11u3) ; GNU privacy guard - Web Key Service client
gpg-wks-server 2.2.27-2+deb11u3 utils 634 510332 foreign security ; Depends: gpg (= 2.2.27-2+deb11u3), gpg-agent (= 2.2.27-2+deb11u3), libc6 (>= 2.25), libgcrypt20 (>= 1.8.0), libgpg-error0 (>= 1.35) ; Recommends: gnupg (= 2.2.27-2+deb11u3) ; GNU privacy guard - Web Key Service server
gpgconf 2.2.27-2+deb11u3 utils 767 540600 foreign security ; Depends: libassuan0 (>= 2.5.0), libc6 (>= 2.25), libgcrypt20 (>= 1.8.0), libgpg-error0 (>= 1.35), libreadline8 (>= 6.0) ; GNU privacy guard - core configuration utilities
gpgsm 2.2.27-2+deb11u3 utils 943 627532 foreign security ; Depends: gpgconf (= 2.2.27-2+deb11u3), libassuan0 (>= 2.5.0), libc6 (>= 2.25), libgcrypt20 (>= 1.8.0), libgpg-error0 (>= 1.38), libksba8 (>= 1.5.0), libreadline8 (>= 6.0) ; Recommends: gnupg (= 2.2.27-2+deb11u3) ; GNU privacy guard - S/MIME version
init 1.60 metapackages 22 15256 important foreign ; Pre-Depends: systemd-sysv | sysvinit-core ; Depends: init-system-helpers (>= 1.25) ; metapackage ensuring an init system is installed
iproute2 5.10.0-4 net 2877 902068 important foreign ; Depends: debconf (>= 0.5) | debconf-2.0, libbpf0 (>= 1:0.2), libbsd0 (>= 0.0), libc6 (>= 2.29), libcap2 (>= 1:2.10), libdb5.3, libelf1 (>= 0.131), libmnl0 (>= 1.0.3-4~), libselinux1 (>= 3.1~), libxtables12 (>= 1.6.0+snapshot20161117), libcap2-bin ; Conflicts: arpd ; Provides: arpd ; networking and traffic control tools
iptables 1.8.7-1 net 2005 367612 foreign ; Depends: libip4tc2 (= 1.8.7-1), libip6tc2 (= 1.8.7-1), libxtables12 (= 1.8.7-1), netbase (>= 6.0), libc6 (>= 2.29), libmnl0 (>= 1.0.3-4~), libnetfilter-conntrack3 (>= 1.0.8), libnfnetlink0, libnftnl11 (>= 1.1.5) ; Recommends: nftables ; administration tools for packet filtering and NAT
iputils-ping 3:20210202-1 net 105 48288 important foreign ; Depends: libcap2-bin, libc6 (>= 2.25), libcap2 (>= 1:2.10), libidn2-0 (>= 0.6) ; Provides: ping ; Tools to test the reachability of network hosts
jq 1.6-2.1+deb11u3 utils 107 64784 foreign security ; Depends: libjq1 (= 1.6-2.1+deb11u3), libc6 (>= 2.17) ; lightweight and flexible command-line JSON processor
kmod 28-1 admin 238 88008 important foreign ; Depends: libc6 (>= 2.17), liblzma5 (>= 5.1.1alpha+20120614), libssl1.1 (>= 1.1.0), libkmod2 (= 28-1), lsb-base ; tools for managing Linux kernel modules
less 551-2+deb11u2 text 308 131984 important foreign security ; Depends: libc6 (>= 2.17), libtinfo6 (>= 6) ; pager program similar to more
libapparmor1 2.13.6-10 libs 162 98464 same ; Depends: libc6 (>= 2.17) ; changehat AppArmor library
libargon2-1 0~20171227-0.2 libs 53 18868 same ; Depends: libc6 (>= 2.17) ; memory-hard hashing function - runtime library
libassuan0 2.5.3-7.1 libs 113 47984 same ; Depends: libc6 (>= 2.17), libgpg-error0 (>= 1.17) ; IPC library for the GnuPG components
libbpf0 1:0.3-2+deb11u1 libs 274 93052 same security ; Depends: libc6 (>= 2.22), libelf1 (>= 0.142), zlib1g (>= 1:1.2.3.3) ; eBPF helper library (shared library)
libbrotli1 1.0.9-2+b2 libs 727 266964 same ; Depends: libc6 (>= 2.29) ; library implementing brotli encoder and decoder (shared libraries)
libbsd0 0.11.3-1+deb11u1 libs 187 106012 same ; Depends: libc6 (>= 2.25), libmd0 (>= 1.0.3-2) ; utility functions from BSD systems - shared library
libcap2 1:2.44-1+deb11u1 libs 61 23764 same security ; Depends: libc6 (>= 2.17) ; POSIX 1003.1e capabilities (library)
libcap2-bin 1:2.44-1+deb11u1 utils 100 32580 foreign security ; Depends: libc6 (>= 2.17), libcap2 (>= 1:2.33) ; POSIX 1003.1e capabilities (utilities)
libcryptsetup12 2:2.3.7-1+deb11u1 libs 553 230348 same security ; Depends: libargon2-1 (>= 0~20171227), libblkid1 (>= 2.24.2), libc6 (>= 2.25), libdevmapper1.02.1 (>= 2:1.02.97), libjson-c5 (>= 0.15), libssl1.1 (>= 1.1.0), libuuid1 (>= 2.16) ; disk encryption support - shared library
libcurl4 7.74.0-1.3+deb11u16 libs 721 326616 same security ; Depends: libbrotli1 (>= 0.6.0), libc6 (>= 2.17), libgssapi-krb5-2 (>= 1.17), libidn2-0 (>= 0.6), libldap-2.4-2 (>= 2.4.7), libnghttp2-14 (>= 1.12.0), libpsl5 (>= 0.16.0), librtmp1 (>= 2.4+20131018.git79459a2-3~), libssh2-1 (>= 1.7.0), libssl1.1 (>= 1.1.1), zlib1g (>= 1:1.1.4) ; Recommends: ca-certificates ; easy-to-use client-side URL transfer library (OpenSSL flavour)
libdbus-1-3 1.12.28-0+deb11u1 libs 496 213160 same ; Depends: libc6 (>= 2.17), libsystemd0 ; Recommends: dbus ; simple interprocess messaging system (library)
libdevmapper1.02.1 2:1.02.175-2.1 libs 491 125600 same ; Depends: libc6 (>= 2.28), libselinux1 (>= 3.1~), libudev1 (>= 183), dmsetup (>= 2:1.02.175-2.1~) ; Linux Kernel Device Mapper userspace library
libedit2 3.1-20191231-2+b1 libs 255 92128 same ; Depends: libbsd0 (>= 0.1.3), libc6 (>= 2.17), libtinfo6 (>= 6) ; BSD editline and history libraries
libelf1 0.183-1 libs 950 163928 same ; Depends: libc6 (>= 2.17), zlib1g (>= 1:1.1.4) ; library to read and write ELF files
libestr0 0.1.10-2.1+b1 libs 32 8904 same ; Depends: libc6 (>= 2.17) ; Helper functions for handling strings (lib)
libexpat1 2.2.10-2+deb11u7 libs 364 85288 same security ; Depends: libc6 (>= 2.25) ; XML parsing C library - runtime library
libfastjson4 0.99.9-1+deb11u1 libs 72 27344 same security ; Depends: libc6 (>= 2.17) ; fast json library for C
libfstrm0 0.6.0-1+b1 libs 67 20200 same ; Depends: libc6 (>= 2.17) ; Frame Streams (fstrm) library
libgpm2 1.20.7-8 libs 69 35856 same ; Depends: libc6 (>= 2.17) ; General Purpose Mouse - shared library
libicu67 67.1-7+deb11u1 libs 33104 8466388 same security ; Depends: libc6 (>= 2.29), libgcc-s1 (>= 3.0), libstdc++6 (>= 5.2) ; International Components for Unicode
libip4tc2 1.8.7-1 libs 77 34064 same ; Depends: libc6 (>= 2.28) ; netfilter libip4tc library
libip6tc2 1.8.7-1 libs 77 34328 same ; Depends: libc6 (>= 2.28) ; netfilter libip6tc library
libjq1 1.6-2.1+deb11u3 libs 354 122672 same security ; Depends: libc6 (>= 2.29), libonig5 (>= 6.8.1) ; lightweight and flexible command-line JSON processor - shared library
libjson-c5 0.15-2+deb11u1 libs 103 41640 same security ; Depends: libc6 (>= 2.17) ; JSON manipulation library - shared library
libkmod2 28-1 libs 130 52528 same ; Depends: libc6 (>= 2.17), liblzma5 (>= 5.1.1alpha+20120614), libssl1.1 (>= 1.1.0) ; libkmod shared library
libksba8 1.5.0-3+deb11u2 libs 303 114800 same security ; Depends: libc6 (>= 2.17), libgpg-error0 (>= 1.14) ; X.509 and CMS support library
libldap-2.4-2 2.4.57+dfsg-3+deb11u1 libs 535 221596 same security ; Depends: libc6 (>= 2.28), libgnutls30 (>= 3.7.0), libsasl2-2 (>= 2.1.27+dfsg) ; OpenLDAP libraries
liblmdb0 0.9.24-1 libs 100 43720 same ; Depends: libc6 (>= 2.17) ; Lightning Memory-Mapped Database shared library
liblognorm5 2.0.5-1.1 libs 169 62052 same ; Depends: libc6 (>= 2.17), libestr0 (>= 0.1.0), libfastjson4 (>= 0.99.3) ; log normalizing library
libmagic-mgc 1:5.39-3+deb11u1 libs 6555 273104 foreign security ; File type determination library using "magic" numbers (compiled magic file)
libmagic1 1:5.39-3+deb11u1 libs 250 122940 same security ; Depends: libbz2-1.0, libc6 (>= 2.17), zlib1g (>= 1:1.1.4), libmagic-mgc (= 1:5.39-3+deb11u1) ; Recognize the type of data in a file using "magic" numbers - library
libmaxminddb0 1.5.2-1 libs 76 29588 same ; Depends: libc6 (>= 2.17) ; IP geolocation database library
libmd0 1.0.3-3 libs 77 27868 same ; Depends: libc6 (>= 2.17) ; message digest functions from BSD systems - shared library
libmnl0 1.0.4-3 libs 42 12116 same ; Depends: libc6 (>= 2.17) ; minimalistic Netlink communication library
libmpdec3 2.5.1-1 libs 266 84388 same ; Depends: libc6 (>= 2.17), libgcc-s1 (>= 3.0), libstdc++6 (>= 5.2) ; library for decimal floating point arithmetic (runtime library)
libmpfr6 4.1.0-3 libs 1131 828632 same ; Depends: libc6 (>= 2.17), libgmp10 ; multiple precision floating-point computation
libncurses6 6.2+20201114-2+deb11u2 libs 315 93092 same ; Depends: libtinfo6 (= 6.2+20201114-2+deb11u2), libc6 (>= 2.17) ; Recommends: libgpm2 ; shared libraries for terminal handling
libncursesw6 6.2+20201114-2+deb11u2 libs 400 121288 same ; Depends: libtinfo6 (= 6.2+20201114-2+deb11u2), libc6 (>= 2.17) ; Recommends: libgpm2 ; shared libraries for terminal handling (wide character support)
libnetfilter-conntrack3 1.0.8-3 libs 136 38192 same ; Depends: libc6 (>= 2.17), libmnl0 (>= 1.0.3-4~), libnfnetlink0 ; Netfilter netlink-conntrack library
libnfnetlink0 1.0.1-3+b1 libs 41 12032 same ; Depends: libc6 (>= 2.17) ; Netfilter netlink library
libnftnl11 1.1.9-1 libs 235 59848 same ; Depends: libc6 (>= 2.17), libmnl0 (>= 1.0.3-4~) ; Netfilter nftables userspace API library
libnghttp2-14 1.43.0-1+deb11u3 libs 218 74364 same security ; Depends: libc6 (>= 2.17) ; library implementing HTTP/2 protocol (shared library)
libnpth0 1.6-3 libs 46 18648 same ; Depends: libc6 (>= 2.17) ; replacement for GNU Pth using system threads
libonig5 6.9.6-1.1 libs 636 175828 same ; Depends: libc6 (>= 2.17) ; regular expressions library
libpopt0 1.18-2 libs 223 48780 same ; Depends: libc6 (>= 2.27) ; lib for parsing cmdline parameters
libprocps8 2:3.3.17-5 libs 123 61900 same ; Depends: libc6 (>= 2.17), libsystemd0 (>= 209) ; library for accessing process information from /proc
libprotobuf-c1 1.3.3-1+b2 libs 62 26760 same ; Depends: libc6 (>= 2.17) ; Protocol Buffers C shared library (protobuf-c)
libpsl5 0.21.0-1.2 libs 91 57080 same ; Depends: libidn2-0 (>= 0.16), libc6 (>= 2.17), libunistring2 (>= 0.9.7) ; Library for Public Suffix List (shared libraries)
libpython3-stdlib 3.9.2-3 python 38 21400 same ; Depends: libpython3.9-stdlib (>= 3.9.2-0~) ; interactive high-level object-oriented language (default python3 version)
libpython3.9-minimal 3.9.2-1+deb11u7 python 4970 802496 same security ; Depends: libc6 (>= 2.17), libssl1.1 (>= 1.1.1) ; Recommends: libpython3.9-stdlib ; Minimal subset of the Python language (version 3.9)
libpython3.9-stdlib 3.9.2-1+deb11u7 python 7699 1659720 same security ; Depends: libpython3.9-minimal (= 3.9.2-1+deb11u7), media-types | mime-support, tzdata, libbz2-1.0, libc6 (>= 2.28), libcrypt1 (>= 1:4.1.0), libdb5.3, libffi7 (>= 3.3~20180313), liblzma5 (>= 5.1.1alpha+20120614), libmpdec3, libncursesw6 (>= 6), libnsl2 (>= 1.0), libreadline8 (>= 7.0~beta), libsqlite3-0 (>= 3.7.15), libtinfo6 (>= 6), libtirpc3 (>= 1.0.2), libuuid1 (>= 2.20.1) ; Recommends: ca-certificates ; Interactive high-level object-oriented language (standard library, version 3.9)
libreadline8 8.1-1 libs 475 160276 important same ; Depends: readline-common, libc6 (>= 2.17), libtinfo6 (>= 6) ; GNU readline and history libraries, run-time libraries
librtmp1 2.4+20151223.gitfa8646d.1-2+b2 libs 142 59364 same ; Depends: libc6 (>= 2.17), libgmp10, libgnutls30 (>= 3.6.14), libhogweed6, libnettle8, zlib1g (>= 1:1.1.4) ; toolkit for RTMP streams (shared library)
libsasl2-2 2.1.27+dfsg-2.1+deb11u1 libs 188 105104 same security ; Depends: libsasl2-modules-db (>= 2.1.27+dfsg-2.1+deb11u1), libc6 (>= 2.17) ; Cyrus SASL - authentication abstraction library
libsasl2-modules-db 2.1.27+dfsg-2.1+deb11u1 libs 97 69400 same security ; Depends: libc6 (>= 2.17), libdb5.3 ; Cyrus SASL - pluggable authentication modules (DB)
libsigsegv2 2.13-1 libs 58 34696 same ; Depends: libc6 (>= 2.17) ; Library for handling page faults in a portable way
libsqlite3-0 3.34.1-3+deb11u1 libs 1490 749548 same security ; Depends: libc6 (>= 2.29) ; SQLite 3 shared library
libssh2-1 1.9.0-2+deb11u1 libs 290 150468 same ; Depends: libc6 (>= 2.17), libgcrypt20 (>= 1.8.0), zlib1g (>= 1:1.1.4) ; SSH2 client-side library
libuv1 1.40.0-2+deb11u1 libs 279 125816 same security ; Depends: libc6 (>= 2.28) ; asynchronous event notification library - runtime library
libxml2 2.9.10+dfsg-6.7+deb11u10 libs 1828 631124 same security ; Depends: libc6 (>= 2.29), libicu67 (>= 67.1-1~), liblzma5 (>= 5.1.1alpha+20120614), zlib1g (>= 1:1.2.3.3) ; GNOME XML library
libxtables12 1.8.7-1 libs 107 43648 same ; Depends: libc6 (>= 2.28) ; netfilter xtables library
logrotate 3.18.0-2+deb11u2 admin 150 67396 important foreign ; Depends: cron | anacron | cron-daemon | systemd-sysv, libacl1 (>= 2.2.23), libc6 (>= 2.27), libpopt0 (>= 1.14), libselinux1 (>= 3.1~) ; Log rotation utility
lsb-release 11.1.0 misc 63 27884 all foreign ; Depends: python3:any, distro-info-data ; Recommends: apt ; Linux Standard Base version reporting utility
lsof 4.93.2+dfsg-1.1 utils 467 312740 standard ; Depends: libc6 (>= 2.17), libselinux1 (>= 3.1~) ; utility to list open files
media-types 4.0.0 net 92 30308 standard all foreign ; List of standard media types and their usual file extension
nano 5.4-2+deb11u3 editors 2538 647120 important ; Depends: libc6 (>= 2.27), libncursesw6 (>= 6), libtinfo6 (>= 6) ; small, friendly text editor inspired by Pico
net-tools 1.60+git20181103.0eebece-1+deb11u2 net 960 247868 foreign security ; Depends: libc6 (>= 2.17), libselinux1 (>= 3.1~) ; NET-3 networking toolkit
netbase 6.3 admin 41 19924 important all foreign ; Basic TCP/IP networking system
netcat-openbsd 1.217-3 net 103 40524 ; Depends: libbsd0 (>= 0.2.0), libc6 (>= 2.25) ; Provides: netcat ; TCP/IP swiss army knife
openssl 1.1.1w-0+deb11u8 utils 1449 837816 foreign security ; Depends: libc6 (>= 2.17), libssl1.1 (>= 1.1.1) ; Secure Sockets Layer toolkit - cryptographic utility
pinentry-curses 1.1.0-4 utils 117 63000 foreign ; Depends: libassuan0 (>= 2.1.0), libc6 (>= 2.17), libgpg-error0 (>= 1.16), libncursesw6 (>= 6), libtinfo6 (>= 6) ; Provides: pinentry ; curses-based PIN or pass-phrase entry dialog for GnuPG
procps 2:3.3.17-5 admin 1659 497208 important foreign ; Depends: libc6 (>= 2.27), libncurses6 (>= 6), libncursesw6 (>= 6), libprocps8 (>= 2:3.3.16-1), libtinfo6 (>= 6), lsb-base (>= 3.0-10), init-system-helpers (>= 1.29~) ; Recommends: psmisc ; Provides: watch ; /proc file system utilities
psmisc 23.4-2 admin 777 196496 foreign ; Depends: libc6 (>= 2.17), libtinfo6 (>= 6) ; utilities that use the proc file system
python3 3.9.2-3 python 89 37880 allowed ; Pre-Depends: python3-minimal (= 3.9.2-3) ; Depends: python3.9 (>= 3.9.2-0~), libpython3-stdlib (= 3.9.2-3) ; Provides: python3-profiler ; interactive high-level object-oriented language (default python3 version)
python3-minimal 3.9.2-3 python 121 38248 allowed ; Pre-Depends: python3.9-minimal (>= 3.9.2-0~) ; Depends: dpkg (>= 1.13.20) ; minimal subset of the Python language (default python3 version)
python3.9 3.9.2-1+deb11u7 python 544 468468 allowed security ; Depends: python3.9-minimal (= 3.9.2-1+deb11u7), libpython3.9-stdlib (= 3.9.2-1+deb11u7), media-types | mime-support ; Interactive high-level object-oriented language (version 3.9)
python3.9-minimal 3.9.2-1+deb11u7 python 5281 1890496 allowed security ; Pre-Depends: libc6 (>= 2.29) ; Depends: libpython3.9-minimal (= 3.9.2-1+deb11u7), libexpat1 (>= 2.1~beta3), zlib1g (>= 1:1.2.0) ; Recommends: python3.9 ; Minimal subset of the Python language (version 3.9)
readline-common 8.1-1 utils 92 73736 important all foreign ; Depends: dpkg (>= 1.15.4) | install-info ; GNU readline and history libraries, common files
rsyslog 8.2102.0-2+deb11u1 admin 1805 680948 important security ; Pre-Depends: init-system-helpers (>= 1.54~) ; Depends: libc6 (>= 2.27), libestr0 (>= 0.1.4), libfastjson4 (>= 0.99.8), liblognorm5 (>= 2.0.3), libsystemd0 (>= 246), libuuid1 (>= 2.16), zlib1g (>= 1:1.1.4) ; Recommends: logrotate ; Conflicts: linux-kernel-log-daemon, system-log-daemon ; Provides: linux-kernel-log-daemon, system-log-daemon ; reliable system and kernel logging daemon
sensible-utils 0.0.14 utils 44 14804 important all foreign ; Utilities for sensible alternative selection
sudo 1.9.5p2-3+deb11u4 admin 4498 995800 security ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.27), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), zlib1g (>= 1:1.2.0.2), libpam-modules, lsb-base ; Provide limited super user privileges to specific users
systemd 247.3-7+deb11u8 admin 15702 4158236 important foreign security ; Pre-Depends: libblkid1 (>= 2.24), libc6 (>= 2.30), libgcrypt20 (>= 1.8.0), liblz4-1 (>= 0.0~r122), liblzma5 (>= 5.1.1alpha+20120614), libselinux1 (>= 3.1~), libzstd1 (>= 1.4.0) ; Depends: libacl1 (>= 2.2.23), libapparmor1 (>= 2.13), libaudit1 (>= 1:2.2.1), libcap2 (>= 1:2.24-9~), libcrypt1 (>= 1:4.4.0), libcryptsetup12 (>= 2:2.3), libgnutls30 (>= 3.7.0), libgpg-error0 (>= 1.14), libip4tc2 (>= 1.8.3), libkmod2 (>= 5~), liblz4-1 (>= 0.0~r130), libmount1 (>= 2.30), libpam0g (>= 0.99.7.1), libseccomp2 (>= 2.4.1), libsystemd0 (= 247.3-7+deb11u8), util-linux (>= 2.27.1), mount (>= 2.26), adduser ; Recommends: dbus, systemd-timesyncd | time-daemon ; system and service manager
systemd-sysv 247.3-7+deb11u8 admin 141 114240 important foreign security ; Pre-Depends: systemd ; Recommends: libpam-systemd, libnss-systemd ; system and service manager - SysV links
systemd-timesyncd 247.3-7+deb11u8 admin 199 130464 standard foreign security ; Depends: libc6 (>= 2.29), systemd (= 247.3-7+deb11u8), adduser ; Conflicts: time-daemon ; Replaces: time-daemon ; Provides: time-daemon ; minimalistic service to synchronize local time with NTP servers
ucf 3.0043+deb11u2 utils 233 74256 standard all foreign security ; Depends: debconf (>= 1.5.19), coreutils (>= 5.91), sensible-utils ; Update Configuration File(s): preserve user changes to config files
udev 247.3-7+deb11u8 admin 8948 1424584 important foreign security ; Depends: libacl1 (>= 2.2.23), libblkid1 (>= 2.24), libc6 (>= 2.30), libkmod2 (>= 5~), libselinux1 (>= 3.1~), adduser, dpkg (>= 1.19.3) | systemd-sysv, libudev1 (= 247.3-7+deb11u8), util-linux (>= 2.27.1) ; /dev/ and hotplug management daemon
vim 2:8.2.2434-3+deb11u3 editors 3370 1387684 security ; Depends: vim-common (= 2:8.2.2434-3+deb11u3), vim-runtime (= 2:8.2.2434-3+deb11u3), libacl1 (>= 2.2.23), libc6 (>= 2.29), libgpm2 (>= 1.20.7), libselinux1 (>= 3.1~), libtinfo6 (>= 6) ; Provides: editor ; Vi IMproved - enhanced vi editor
vim-common 2:8.2.2434-3+deb11u3 editors 342 226720 important all foreign security ; Depends: xxd ; Recommends: vim | vim-gtk3 | vim-athena | vim-nox | vim-tiny ; Vi IMproved - Common files
vim-runtime 2:8.2.2434-3+deb11u3 editors 32135 6228540 all foreign security ; Recommends: vim | vim-gtk3 | vim-athena | vim-nox | vim-tiny ; Vi IMproved - Runtime files
wget 1.21-1+deb11u2 web 3460 946332 standard foreign security ; Depends: libc6 (>= 2.28), libgnutls30 (>= 3.7.0), libidn2-0 (>= 0.6), libnettle8, libpcre2-8-0 (>= 10.22), libpsl5 (>= 0.16.0), libuuid1 (>= 2.16), zlib1g (>= 1:1.1.4) ; Recommends: ca-certificates ; retrieves files from the web
xxd 2:8.2.2434-3+deb11u3 editors 244 192072 foreign security ; Depends: libc6 (>= 2.17) ; tool to make (or reverse) a hex dump
xz-utils 5.2.5-2.1~deb11u2 utils 609 219396 standard foreign security ; Depends: libc6 (>= 2.17), liblzma5 (>= 5.2.2) ; Provides: lzma ; XZ-format compression utilities
`;
export { server_default as default };
