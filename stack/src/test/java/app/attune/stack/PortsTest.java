package app.attune.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void a_free_port_is_taken_as_requested() {
    int port = Ports.free();
    assertThat(Ports.requested(port)).isEqualTo(port);
    assertThat(Ports.preferred(port)).isEqualTo(port);
  }

  @Test
  void zero_means_any_free_port() {
    assertThat(Ports.requested(0)).isPositive();
  }

  @Test
  void a_busy_port_is_refused_with_its_number() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int busy = other.getLocalPort();
      assertThatExceptionOfType(StackException.class)
          .isThrownBy(() -> Ports.requested(busy))
          .withMessageContaining("Port " + busy + " is in use");
    }
  }

  @Test
  void a_preferred_port_gives_way_when_it_is_busy() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.preferred(other.getLocalPort())).isNotEqualTo(other.getLocalPort());
    }
  }
}
