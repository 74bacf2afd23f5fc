//! The two servers as processes of their own: the program over a database, and nginx over one file. Both end with their value.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tokio::net::TcpStream;
use tokio::time::sleep;

/// A server that listens.
pub struct Server {
    /// Where: `http://127.0.0.1:PORT`.
    pub at: String,
    pub opened_in: Duration,
    child: Child,
}

impl Server {
    /// Memory that it holds now.
    pub fn resident_mb(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        line.and_then(|kb| kb.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() / 1024
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

/// The program over a database.
pub async fn recruitwatch(database: &Path) -> Server {
    let port = free_port();
    let mut command = Command::new(env!("CARGO_BIN_EXE_recruitwatch"));
    command.arg("--database").arg(format!("sqlite://{}", database.display())).arg("serve");
    command.env("RECRUITWATCH_WEB__LISTEN", format!("127.0.0.1:{port}")).env("RECRUITWATCH_HOME", database.parent().unwrap());
    command.env("RECRUITWATCH_WEB__API_PER_MINUTE", "0");
    opened(command, port).await
}

/// nginx with one file and no log; `None` where it is not installed.
pub async fn nginx(folder: &Path, page: &[u8]) -> Option<Server> {
    Command::new("nginx").arg("-v").stderr(Stdio::null()).status().ok()?;
    let (port, home) = (free_port(), folder.display());
    fs::create_dir(folder.join("site")).unwrap();
    fs::write(folder.join("site/page.html"), page).unwrap();
    let settings = format!(
        "worker_processes auto; daemon off; pid {home}/nginx.pid; error_log {home}/nginx.log; user root;
         events {{ worker_connections 256; }}
         http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; types {{ text/html html; }} client_body_temp_path {home}/body;
                 server {{ listen 127.0.0.1:{port}; root {home}/site; }} }}"
    );
    fs::write(folder.join("nginx.conf"), settings).unwrap();
    let mut command = Command::new("nginx");
    command.arg("-c").arg(folder.join("nginx.conf"));
    Some(opened(command, port).await)
}

async fn opened(mut command: Command, port: u16) -> Server {
    let began = Instant::now();
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        assert!(began.elapsed() < Duration::from_secs(120), "the server does not open");
        sleep(Duration::from_millis(20)).await;
    }
    Server { at: format!("http://127.0.0.1:{port}"), opened_in: began.elapsed(), child }
}

fn free_port() -> u16 {
    std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}
