import { says } from '../speaker.ts'
import { told } from './told.ts'

/** Ports, stores and sockets through which processes find each other; NCCL's own lines are read with NCCL. */
export const communication = [
  says(
    'Address already in use',
    told('communication'),
    'torch.distributed.DistNetworkError: The server socket has failed to bind to 0.0.0.0:29500 (errno: 98 - Address already in use).',
  ),
  says(
    'address already in use',
    told('communication'),
    "ERROR:    [Errno 98] error while attempting to bind on address ('0.0.0.0', 8000): address already in use",
  ),
  says('The client socket has timed out after {time:text} while trying to connect to', told('communication'), [
    'torch.distributed.DistNetworkError: The client socket has timed out after 600000ms while trying to connect to (10.0.0.2, 29500).',
  ]),
  says('DistStoreError: {what:text}', told('communication'), [
    'torch.distributed.DistStoreError: Timed out after 601 seconds waiting for clients. 2/4 clients joined.',
    'torch.distributed.DistStoreError: wait timeout after 600000ms, keys: /rank/2',
  ]),
  says(
    'failed to recv, got 0 bytes',
    told('communication'),
    '[rank0]:[W1121 07:22:41.019 TCPStore.cpp:125] recvValue failed on SocketImpl(fd=61): failed to recv, got 0 bytes',
  ),
  says(
    'Gloo connectFullMesh failed',
    told('communication'),
    'RuntimeError: Gloo connectFullMesh failed with [../third_party/gloo/gloo/transport/tcp/pair.cc:144] no error',
  ),
  says(
    'Connection closed by peer',
    told('communication'),
    'RuntimeError: [../third_party/gloo/gloo/transport/tcp/pair.cc:534] Connection closed by peer [10.0.0.2]:31044',
  ),
] as const
