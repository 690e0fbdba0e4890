package app.attune.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine's loopback address. */
final class Ports {
  private Ports() {}

  /** A port that nobody uses now. */
  static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** This port, or any free one for 0; throws when somebody uses it. */
  static int requested(int port) {
    if (port == 0) {
      return free();
    }
    if (!isFree(port)) {
      throw new StackException(Text.PORT_BUSY, port);
    }
    return port;
  }

  /** This port if nobody uses it, else any free one. */
  static int preferred(int port) {
    return isFree(port) ? port : free();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // a port whose last connections are only fading away counts as free
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
